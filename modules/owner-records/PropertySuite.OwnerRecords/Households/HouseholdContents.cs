namespace PropertySuite.OwnerRecords;

/// <summary>What a household hands over when its unit is split or merged: relations from a day on, vehicles, the remark.</summary>
/// <param name="Tenures">Relations, none of which begins before the day.</param>
/// <param name="Vehicles">Vehicles.</param>
/// <param name="Remark">The remark.</param>
public sealed record HouseholdContents(IReadOnlyList<HandedTenure> Tenures, IReadOnlyList<HandedVehicle> Vehicles, string? Remark);

/// <summary>A relation that goes over to another household.</summary>
public sealed record HandedTenure(Guid PartyId, TenureRelation Relation, decimal? SharePercent, DateOnly From, DateOnly? To, string? Remark)
{
    /// <summary>Whether it is ownership.</summary>
    public bool IsOwnership => Relation is TenureRelation.Owner or TenureRelation.CoOwner;
}

/// <summary>A vehicle that goes over to another household.</summary>
public sealed record HandedVehicle(string Plate, string? Model, string? Features);

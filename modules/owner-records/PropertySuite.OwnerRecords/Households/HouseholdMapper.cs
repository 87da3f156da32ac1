namespace PropertySuite.OwnerRecords;

/// <summary>Writes households for others.</summary>
internal static class HouseholdMapper
{
    /// <summary>Somebody with a present relation.</summary>
    public static HouseholdMemberDto ToMember(Tenure tenure, Party party, PartyMarks marks, bool phonesInClear) => new()
    {
        TenureId = tenure.Id,
        PartyId = party.Id,
        Name = party.Name,
        Kind = party.Kind,
        Relation = tenure.Relation,
        SharePercent = tenure.SharePercent,
        Phones = [.. party.PhonesInOrder.Select(phone => PartyMapper.ToDto(phone.Kind, phone.Number, phonesInClear))],
        MaskedIdNumber = party.MaskedIdNumber,
        IsKeyCustomer = marks.IsKeyCustomer(party.Id),
        KeyCustomerTraits = marks.TraitsOf(party.Id),
        CommitteePost = marks.PostOf(party.Id),
    };

    /// <summary>Vehicles by plate.</summary>
    public static List<VehicleDto> ToVehicles(Household household) => [.. household.Vehicles
        .OrderBy(vehicle => vehicle.Plate, StringComparer.Ordinal)
        .Select(vehicle => new VehicleDto { Id = vehicle.Id, Plate = vehicle.Plate, Model = vehicle.Model, Features = vehicle.Features })];

    /// <summary>All tenures, newest first.</summary>
    public static List<TenureDto> ToTenures(Household household, Dictionary<Guid, Party> people) => [.. household.Tenures
        .OrderByDescending(tenure => tenure.To ?? DateOnly.MaxValue)
        .ThenByDescending(tenure => tenure.From ?? DateOnly.MinValue)
        .ThenBy(tenure => tenure.Id)
        .Select(tenure => new TenureDto
        {
            Id = tenure.Id,
            PartyId = tenure.PartyId,
            PartyName = people.GetValueOrDefault(tenure.PartyId)?.Name ?? "",
            Relation = tenure.Relation,
            SharePercent = tenure.SharePercent,
            From = tenure.From,
            To = tenure.To,
            Remark = tenure.Remark,
        })];
}

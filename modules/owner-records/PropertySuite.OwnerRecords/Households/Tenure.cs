using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>A relation of a party to a unit over a period (业主关系). Both ends belong to the period.</summary>
public class Tenure : CreationAuditedEntity<Guid>, IMultiTenant
{
    internal Tenure(
        Guid id, Guid householdId, Guid partyId, TenureRelation relation, decimal? sharePercent, DateOnly? from, DateOnly? to, string? remark)
        : base(id)
    {
        HouseholdId = householdId;
        PartyId = partyId;
        Relation = relation;
        SharePercent = sharePercent;
        From = from;
        Remark = Check.Length(string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(), nameof(remark), HouseholdConsts.MaxTenureRemarkLength);
        EndOn(to);
    }

    /// <summary>For the mapper.</summary>
    protected Tenure()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The household, which has the id of its unit.</summary>
    public Guid HouseholdId { get; private set; }

    /// <summary>The party.</summary>
    public Guid PartyId { get; private set; }

    /// <summary>What the party is to the unit.</summary>
    public TenureRelation Relation { get; private set; }

    /// <summary>Share of ownership in percent; only for owners.</summary>
    public decimal? SharePercent { get; private set; }

    /// <summary>First day; null where it is not known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Remark.</summary>
    public string? Remark { get; private set; }

    /// <summary>Whether it is ownership.</summary>
    public bool IsOwnership => Relation is TenureRelation.Owner or TenureRelation.CoOwner;

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    /// <summary>Whether the two periods share a day.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) =>
        (From ?? DateOnly.MinValue) <= (to ?? DateOnly.MaxValue) && (from ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);

    internal void EndOn(DateOnly? lastDay)
    {
        if (lastDay < From)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.TenurePeriodReversed)
                .WithData("from", From!.Value.ToString("O"))
                .WithData("to", lastDay!.Value.ToString("O"));
        }

        To = lastDay;
    }
}

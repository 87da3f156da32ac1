using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>That a user works in every site of a region and of the regions below it, those to come among them (区域负责人).</summary>
public class RegionMembership : CreationAuditedAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>Takes a user into a region.</summary>
    public RegionMembership(Guid id, Guid regionId, Guid userId)
        : base(id)
    {
        RegionId = regionId;
        UserId = userId;
    }

    /// <summary>For the mapper.</summary>
    protected RegionMembership()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The region.</summary>
    public Guid RegionId { get; private set; }

    /// <summary>The user.</summary>
    public Guid UserId { get; private set; }
}

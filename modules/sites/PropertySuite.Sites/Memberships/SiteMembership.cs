using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>That a user works in a site; together they are the user's site scope.</summary>
public class SiteMembership : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Takes a user into a site.</summary>
    public SiteMembership(Guid id, Guid siteId, Guid userId)
        : base(id)
    {
        SiteId = siteId;
        UserId = userId;
    }

    /// <summary>For the mapper.</summary>
    protected SiteMembership()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>The user.</summary>
    public Guid UserId { get; private set; }
}

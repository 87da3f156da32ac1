using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// A link was opened. Kept for <see cref="LinkConsts.OpeningsKeptDays"/> days, so that whoever made it can see whether it was passed on; of the address
/// only the network, since nobody needs more for that. Written and deleted by <see cref="ILinkRepository"/> only.
/// </summary>
[DisableAuditing]
public class LinkOpening : Entity<Guid>, IMultiTenant, IHasSite
{
    /// <summary>For the mapper.</summary>
    protected LinkOpening()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>The link.</summary>
    public Guid LinkId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime OpenedAt { get; private set; }

    /// <summary>The network that it was opened from (<see cref="NetworkAddress"/>).</summary>
    public string Address { get; private set; } = "";
}

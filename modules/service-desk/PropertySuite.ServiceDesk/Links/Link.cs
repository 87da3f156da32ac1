using PropertySuite.Auditing;
using PropertySuite.Security;
using PropertySuite.Sites;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// A link (外部链接) that opens one record to somebody without an account, for one purpose, until it expires or is revoked. Of its token only the hash is kept.
/// How often it was opened is counted in statements of <see cref="ILinkRepository"/>, which leave the version that people see.
/// </summary>
public class Link : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>A new link; <see cref="LinkManager"/> makes it.</summary>
    /// <param name="id">Id.</param>
    /// <param name="siteId">Site of the record.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="subjectId">The record.</param>
    /// <param name="tokenHash">Hash of what opens it.</param>
    /// <param name="personName">Whom it is for.</param>
    /// <param name="actions">What it allows.</param>
    /// <param name="creatorName">Who makes it, as known then.</param>
    /// <param name="expiresAt">When it ends (UTC).</param>
    internal Link(
        Guid id,
        Guid siteId,
        LinkPurposeDefinition purpose,
        Guid subjectId,
        string tokenHash,
        string? personName,
        IEnumerable<string> actions,
        string creatorName,
        DateTime expiresAt)
        : base(id)
    {
        SiteId = siteId;
        Purpose = purpose.Key;
        SubjectType = purpose.SubjectType;
        SubjectId = subjectId;
        TokenHash = Check.NotNullOrWhiteSpace(tokenHash, nameof(tokenHash), RandomToken.HashLength);
        PersonName = Check.Length(personName, nameof(personName), LinkConsts.MaxPersonNameLength);
        Actions = [.. actions];
        CreatorName = creatorName.TruncateWhole(LinkConsts.MaxPersonNameLength) ?? "";
        ExpiresAt = expiresAt;
    }

    /// <summary>For the mapper.</summary>
    protected Link()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Key of the purpose (<see cref="ILinkPurpose"/>).</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Kind of record.</summary>
    public string SubjectType { get; private set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>SHA-256 of the token.</summary>
    [DisableAuditing]
    public string TokenHash { get; private set; } = "";

    /// <summary>Whom it is for.</summary>
    [AuditMask(AuditMask.Name)]
    public string? PersonName { get; private set; }

    /// <summary>Names of the purpose's actions that it allows.</summary>
    public List<string> Actions { get; private set; } = [];

    /// <summary>Who made it, as known then.</summary>
    public string CreatorName { get; private set; } = "";

    /// <summary>When it ends by itself (UTC).</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When it was revoked (UTC).</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>Who revoked it.</summary>
    public Guid? RevokedById { get; private set; }

    /// <summary>How often it was opened.</summary>
    [DisableAuditing]
    public int OpenedTimes { get; private set; }

    /// <summary>When it was last opened (UTC).</summary>
    [DisableAuditing]
    public DateTime? LastOpenedAt { get; private set; }

    /// <summary>Whether it opens anything.</summary>
    public bool IsLive(DateTime now) => RevokedAt is null && ExpiresAt > now;

    /// <summary>Ends it; once revoked it stays so.</summary>
    /// <returns>Whether it was live until now.</returns>
    public bool Revoke(Guid? userId, DateTime now)
    {
        if (!IsLive(now))
        {
            return false;
        }

        RevokedAt = now;
        RevokedById = userId;
        return true;
    }
}

using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Administration;

/// <summary>
/// A program that uses the API on its own behalf (接口客户端). Of its secrets only hashes are kept: the one in force, and for a while the
/// one before it, so that a program can be switched over without a break.
/// </summary>
public class ApiClient : FullAuditedAggregateRoot<Guid>, IMultiTenant, IHasClientRequest
{
    /// <summary>Makes a client with its first secret.</summary>
    public ApiClient(Guid id, string clientId, OpaqueSecret secret, DateTime now)
        : base(id)
    {
        ClientId = Check.NotNullOrWhiteSpace(clientId, nameof(clientId), ApiClientConsts.MaxClientIdLength);
        SecretHash = secret.Hash;
        SecretPrefix = secret.Prefix;
        SecretCreatedAt = now;
    }

    /// <summary>For the mapper.</summary>
    protected ApiClient()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The name by which the program asks for tokens, unique in the installation; the provider key of its permissions.</summary>
    public string ClientId { get; private set; } = "";

    /// <inheritdoc />
    /// <remarks>Of whoever registered it, in a browser; it has nothing to do with <see cref="ClientId"/>.</remarks>
    [DisableAuditing]
    public Guid? ClientKey { get; private set; }

    /// <inheritdoc />
    [DisableAuditing]
    public string? ClientFingerprint { get; private set; }

    /// <summary>Name for people.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is for.</summary>
    public string? Description { get; private set; }

    /// <summary>False stops the client and all its tokens.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>UTC moment from which neither client nor tokens work.</summary>
    public DateTime? ExpiresAt { get; private set; }

    /// <summary>Whether it works in every site of the company.</summary>
    public bool CoversAllSites { get; private set; }

    /// <summary>Its sites, when it does not cover all.</summary>
    public List<Guid> SiteIds { get; private set; } = [];

    /// <summary>SHA-256 of the secret in force.</summary>
    [DisableAuditing]
    public string SecretHash { get; private set; } = "";

    /// <summary>First characters of the secret in force.</summary>
    public string SecretPrefix { get; private set; } = "";

    /// <summary>When the secret in force was given out, UTC.</summary>
    public DateTime SecretCreatedAt { get; private set; }

    /// <summary>SHA-256 of the secret before, while it still works.</summary>
    [DisableAuditing]
    public string? OldSecretHash { get; private set; }

    /// <summary>First characters of the secret before.</summary>
    public string? OldSecretPrefix { get; private set; }

    /// <summary>Until when the secret before works, UTC.</summary>
    public DateTime? OldSecretExpiresAt { get; private set; }

    /// <summary>When it last called, UTC, to the minute.</summary>
    [DisableAuditing]
    public DateTime? LastUsedAt { get; private set; }

    /// <summary>Remembers the request that it was registered by, so that the same one finds it again.</summary>
    public ApiClient AskedForBy(ClientRequest? request)
    {
        ClientKey = request?.Key;
        ClientFingerprint = request?.Fingerprint;
        return this;
    }

    /// <summary>Changes name, purpose and end.</summary>
    public ApiClient Describe(string name, string? description, DateTime? expiresAt)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), ApiClientConsts.MaxNameLength).Trim();
        Description = Check.Length(
            string.IsNullOrWhiteSpace(description) ? null : description.Trim(), nameof(description), ApiClientConsts.MaxDescriptionLength);
        ExpiresAt = expiresAt;
        return this;
    }

    /// <summary>Limits it to sites, or to none by covering all.</summary>
    public ApiClient WorkIn(bool coversAllSites, IEnumerable<Guid> siteIds)
    {
        CoversAllSites = coversAllSites;
        SiteIds = coversAllSites ? [] : [.. siteIds.Distinct().Order()];
        return this;
    }

    /// <summary>Switches it on or off.</summary>
    public ApiClient SetActive(bool isActive)
    {
        IsActive = isActive;
        return this;
    }

    /// <summary>Puts a new secret in force; the one before works until the given moment.</summary>
    /// <param name="secret">The new secret.</param>
    /// <param name="now">UTC.</param>
    /// <param name="oldWorksUntil">UTC; not after <paramref name="now"/> ends the old one at once.</param>
    public void Rotate(OpaqueSecret secret, DateTime now, DateTime oldWorksUntil)
    {
        var overlaps = oldWorksUntil > now;
        OldSecretHash = overlaps ? SecretHash : null;
        OldSecretPrefix = overlaps ? SecretPrefix : null;
        OldSecretExpiresAt = overlaps ? oldWorksUntil : null;
        SecretHash = secret.Hash;
        SecretPrefix = secret.Prefix;
        SecretCreatedAt = now;
    }

    /// <summary>Ends the secret before.</summary>
    public void RetireOldSecret()
    {
        OldSecretHash = null;
        OldSecretPrefix = null;
        OldSecretExpiresAt = null;
    }

    /// <summary>Whether it may get and use tokens.</summary>
    public bool MayCall(DateTime now) => IsActive && !(ExpiresAt <= now);

    /// <summary>Whether the text is one of its secrets that work; takes the same time whatever the text is.</summary>
    public bool Knows(string secret, DateTime now)
    {
        var isCurrent = OpaqueSecret.Matches(secret, SecretHash);
        var isOld = OpaqueSecret.Matches(secret, OldSecretHash) & OldSecretExpiresAt > now;
        return isCurrent | isOld;
    }

    /// <summary>Until when tokens may live that are given out for one of its secrets; null for no end of their own.</summary>
    public DateTime? EndFor(string secret) => OpaqueSecret.Matches(secret, SecretHash) ? ExpiresAt : Earlier(ExpiresAt, OldSecretExpiresAt);

    private static DateTime? Earlier(DateTime? one, DateTime? other) => one is null || other < one ? other ?? one : one;
}

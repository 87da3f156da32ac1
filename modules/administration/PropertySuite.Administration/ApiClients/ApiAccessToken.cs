using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Administration;

/// <summary>A bearer token that a client has been given. Only its hash is kept: who reads the table cannot call.</summary>
public class ApiAccessToken : Entity<Guid>, IMultiTenant
{
    /// <summary>Notes a token that is being given out.</summary>
    public ApiAccessToken(Guid id, ApiClient client, string hash, IEnumerable<string> scopes, DateTime now, DateTime expiresAt)
        : base(id)
    {
        Check.NotNull(client, nameof(client));
        TenantId = client.TenantId;
        ApiClientId = client.Id;
        Hash = Check.NotNullOrWhiteSpace(hash, nameof(hash));
        Scopes = [.. scopes.Distinct().Order(StringComparer.Ordinal)];
        CreationTime = now;
        ExpiresAt = expiresAt;
    }

    /// <summary>For the mapper.</summary>
    protected ApiAccessToken()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The client (<see cref="ApiClient"/>'s key, not its client id).</summary>
    public Guid ApiClientId { get; private set; }

    /// <summary>SHA-256 of the token.</summary>
    [DisableAuditing]
    public string Hash { get; private set; } = "";

    /// <summary>Names of the permissions that it can be used for, at most.</summary>
    public List<string> Scopes { get; private set; } = [];

    /// <summary>When it was given out, UTC.</summary>
    public DateTime CreationTime { get; private set; }

    /// <summary>When it ends, UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When it was revoked, UTC.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>Whether it still opens doors.</summary>
    public bool IsLive(DateTime now) => RevokedAt is null && ExpiresAt > now;

    /// <summary>Ends it; once revoked it stays so.</summary>
    public void Revoke(DateTime now) => RevokedAt ??= now;
}

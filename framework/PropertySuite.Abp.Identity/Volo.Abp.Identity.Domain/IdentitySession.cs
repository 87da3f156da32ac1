using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>That somebody is signed in on a device.</summary>
public class IdentitySession : BasicAggregateRoot<Guid>, IHasExtraProperties, IMultiTenant
{
    /// <summary>For the mapper.</summary>
    protected IdentitySession()
    {
        SessionId = string.Empty;
        Device = string.Empty;
        ExtraProperties = [];
    }

    /// <summary>Opens a session.</summary>
    public IdentitySession(
        Guid id,
        string sessionId,
        string device,
        string? deviceInfo,
        Guid userId,
        Guid? tenantId,
        string? clientId,
        string? ipAddresses,
        DateTime signedIn,
        DateTime? lastAccessed = null)
        : base(id)
    {
        SessionId = Check.NotNullOrWhiteSpace(sessionId, nameof(sessionId), IdentitySessionConsts.MaxSessionIdLength);
        Device = Check.NotNullOrWhiteSpace(device, nameof(device), IdentitySessionConsts.MaxDeviceLength);
        DeviceInfo = deviceInfo;
        UserId = userId;
        TenantId = tenantId;
        ClientId = clientId;
        IpAddresses = ipAddresses;
        SignedIn = signedIn;
        LastAccessed = lastAccessed;
        ExtraProperties = [];
    }

    /// <summary>What the cookie calls it.</summary>
    public virtual string SessionId { get; protected set; }

    /// <summary>Kind of device, such as Web.</summary>
    public virtual string Device { get; protected set; }

    /// <summary>More about the device.</summary>
    public virtual string? DeviceInfo { get; protected set; }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Who is signed in.</summary>
    public virtual Guid UserId { get; protected set; }

    /// <summary>The program, where it is one.</summary>
    public virtual string? ClientId { get; set; }

    /// <summary>Addresses, separated by commas.</summary>
    public virtual string? IpAddresses { get; protected set; }

    /// <summary>When it began.</summary>
    public virtual DateTime SignedIn { get; protected set; }

    /// <summary>When it was last used; null: not since it began.</summary>
    public virtual DateTime? LastAccessed { get; protected set; }

    /// <inheritdoc />
    public virtual ExtraPropertyDictionary ExtraProperties { get; protected set; }

    /// <summary>Notes that it is used.</summary>
    public void UpdateLastAccessedTime(DateTime? lastAccessed) => LastAccessed = lastAccessed;
}

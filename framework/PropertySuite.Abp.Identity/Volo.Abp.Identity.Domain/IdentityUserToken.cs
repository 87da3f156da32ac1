using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>A value that a part of sign-in keeps for a user, such as the key of an authenticator.</summary>
public class IdentityUserToken : Entity, IMultiTenant
{
    /// <summary>For the database.</summary>
    protected IdentityUserToken()
    {
        LoginProvider = string.Empty;
        Name = string.Empty;
    }

    /// <summary>Keeps a value.</summary>
    protected internal IdentityUserToken(Guid userId, string loginProvider, string name, string? value, Guid? tenantId)
    {
        UserId = userId;
        LoginProvider = Check.NotNullOrWhiteSpace(loginProvider, nameof(loginProvider), IdentityUserTokenConsts.MaxLoginProviderLength);
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityUserTokenConsts.MaxNameLength);
        Value = value;
        TenantId = tenantId;
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>Whose value.</summary>
    public virtual Guid UserId { get; protected set; }

    /// <summary>Who keeps it.</summary>
    public virtual string LoginProvider { get; protected set; }

    /// <summary>What it is.</summary>
    public virtual string Name { get; protected set; }

    /// <summary>The value, in whatever form its keeper stores it.</summary>
    [DisableAuditing]
    public virtual string? Value { get; set; }

    /// <inheritdoc />
    public override object?[] GetKeys() => [UserId, LoginProvider, Name];
}

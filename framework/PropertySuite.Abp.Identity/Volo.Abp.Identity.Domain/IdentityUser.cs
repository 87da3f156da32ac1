using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>A person who can sign in. Changed through <see cref="IdentityUserManager"/>, which checks names, addresses and passwords.</summary>
public class IdentityUser : FullAuditedAggregateRoot<Guid>, IUser, IHasEntityVersion
{
    /// <summary>For the database.</summary>
    protected IdentityUser()
    {
        UserName = string.Empty;
        NormalizedUserName = string.Empty;
        Email = string.Empty;
        NormalizedEmail = string.Empty;
        SecurityStamp = string.Empty;
        Roles = [];
        Tokens = [];
        OrganizationUnits = [];
    }

    /// <summary>Creates an active user without password and roles.</summary>
    public IdentityUser(Guid id, string userName, string email, Guid? tenantId = null)
        : base(id)
    {
        UserName = Check.NotNullOrWhiteSpace(userName, nameof(userName), IdentityUserConsts.MaxUserNameLength);
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), IdentityUserConsts.MaxEmailLength);
        NormalizedUserName = userName.ToUpperInvariant();
        NormalizedEmail = email.ToUpperInvariant();
        TenantId = tenantId;
        SecurityStamp = Guid.NewGuid().ToString("N");
        IsActive = true;
        Roles = [];
        Tokens = [];
        OrganizationUnits = [];
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <inheritdoc />
    public virtual string UserName { get; protected internal set; }

    /// <summary>The user name as it is compared.</summary>
    public virtual string NormalizedUserName { get; protected internal set; }

    /// <inheritdoc />
    public virtual string? Name { get; set; }

    /// <inheritdoc />
    public virtual string? Surname { get; set; }

    /// <inheritdoc cref="IUser.Email" />
    public virtual string Email { get; protected internal set; }

    string? IUser.Email => Email;

    /// <summary>The e-mail address as it is compared.</summary>
    public virtual string NormalizedEmail { get; protected internal set; }

    /// <inheritdoc />
    public virtual bool EmailConfirmed { get; protected internal set; }

    /// <summary>The salted hash of the password; null while none is set.</summary>
    public virtual string? PasswordHash { get; protected internal set; }

    /// <summary>A random value that changes with whatever must end the user's open sessions.</summary>
    public virtual string SecurityStamp { get; protected internal set; }

    /// <summary>Whether the user's password is kept elsewhere.</summary>
    public virtual bool IsExternal { get; set; }

    /// <inheritdoc />
    public virtual string? PhoneNumber { get; protected internal set; }

    /// <inheritdoc />
    public virtual bool PhoneNumberConfirmed { get; protected internal set; }

    /// <inheritdoc />
    public virtual bool IsActive { get; protected internal set; }

    /// <summary>Whether a second factor is asked for.</summary>
    public virtual bool TwoFactorEnabled { get; protected internal set; }

    /// <summary>Until when the user is locked out; null or past: not locked out.</summary>
    public virtual DateTimeOffset? LockoutEnd { get; protected internal set; }

    /// <summary>Whether wrong passwords can lock the user out.</summary>
    public virtual bool LockoutEnabled { get; protected internal set; }

    /// <summary>Wrong passwords in a row since the last right one or the last lockout.</summary>
    public virtual int AccessFailedCount { get; protected internal set; }

    /// <summary>Whether the user must set a new password before signing in.</summary>
    public virtual bool ShouldChangePasswordOnNextLogin { get; protected internal set; }

    /// <inheritdoc />
    public virtual int EntityVersion { get; protected set; }

    /// <summary>When the password was last set.</summary>
    public virtual DateTimeOffset? LastPasswordChangeTime { get; protected set; }

    /// <summary>When the user last signed in.</summary>
    public virtual DateTimeOffset? LastSignInTime { get; protected set; }

    /// <summary>Whether the user has left the company.</summary>
    public virtual bool Leaved { get; protected set; }

    /// <summary>The roles given to the user.</summary>
    public virtual ICollection<IdentityUserRole> Roles { get; protected set; }

    /// <summary>What parts of sign-in keep for the user.</summary>
    public virtual ICollection<IdentityUserToken> Tokens { get; protected set; }

    /// <summary>The organization units that the user belongs to.</summary>
    public virtual ICollection<IdentityUserOrganizationUnit> OrganizationUnits { get; protected set; }

    /// <summary>Gives a role; nothing happens when the user has it.</summary>
    public virtual void AddRole(Guid roleId)
    {
        if (!IsInRole(roleId))
        {
            Roles.Add(new IdentityUserRole(Id, roleId, TenantId));
        }
    }

    /// <summary>Takes a role away; nothing happens when the user does not have it.</summary>
    public virtual void RemoveRole(Guid roleId)
    {
        foreach (var given in Roles.Where(given => given.RoleId == roleId).ToList())
        {
            Roles.Remove(given);
        }
    }

    /// <summary>Whether the user has the role.</summary>
    public virtual bool IsInRole(Guid roleId) => Roles.Any(given => given.RoleId == roleId);

    /// <summary>Takes the user into a unit; nothing happens when the user is there.</summary>
    public virtual void AddOrganizationUnit(Guid organizationUnitId)
    {
        if (!IsInOrganizationUnit(organizationUnitId))
        {
            OrganizationUnits.Add(new IdentityUserOrganizationUnit(Id, organizationUnitId, TenantId));
        }
    }

    /// <summary>Takes the user out of a unit; nothing happens when the user is not there.</summary>
    public virtual void RemoveOrganizationUnit(Guid organizationUnitId)
    {
        foreach (var membership in OrganizationUnits.Where(unit => unit.OrganizationUnitId == organizationUnitId).ToList())
        {
            OrganizationUnits.Remove(membership);
        }
    }

    /// <summary>Whether the user belongs to the unit itself.</summary>
    public virtual bool IsInOrganizationUnit(Guid organizationUnitId) =>
        OrganizationUnits.Any(unit => unit.OrganizationUnitId == organizationUnitId);

    /// <summary>Keeps a value, instead of the one kept before.</summary>
    public virtual void SetToken(string loginProvider, string name, string? value)
    {
        if (FindToken(loginProvider, name) is { } token)
        {
            token.Value = value;
        }
        else
        {
            Tokens.Add(new IdentityUserToken(Id, loginProvider, name, value, TenantId));
        }
    }

    /// <summary>The value that is kept, or null.</summary>
    public virtual IdentityUserToken? FindToken(string loginProvider, string name) =>
        Tokens.FirstOrDefault(token => token.LoginProvider == loginProvider && token.Name == name);

    /// <summary>Forgets a value; nothing happens when none is kept.</summary>
    public virtual void RemoveToken(string loginProvider, string name)
    {
        if (FindToken(loginProvider, name) is { } token)
        {
            Tokens.Remove(token);
        }
    }

    /// <summary>Lets the user sign in or not. Open sessions of an inactive user end soon.</summary>
    public virtual void SetIsActive(bool isActive) => IsActive = isActive;

    /// <summary>Notes whether the e-mail address is confirmed.</summary>
    public virtual void SetEmailConfirmed(bool confirmed) => EmailConfirmed = confirmed;

    /// <summary>Sets the telephone number and whether it is confirmed.</summary>
    public virtual void SetPhoneNumber(string? phoneNumber, bool confirmed)
    {
        PhoneNumber = phoneNumber;
        PhoneNumberConfirmed = !phoneNumber.IsNullOrWhiteSpace() && confirmed;
    }

    /// <summary>Demands a new password before the next sign-in, or no longer.</summary>
    public virtual void SetShouldChangePasswordOnNextLogin(bool shouldChangePasswordOnNextLogin) =>
        ShouldChangePasswordOnNextLogin = shouldChangePasswordOnNextLogin;

    /// <summary>Notes when the password was set.</summary>
    public virtual void SetLastPasswordChangeTime(DateTimeOffset? lastPasswordChangeTime) =>
        LastPasswordChangeTime = lastPasswordChangeTime;

    /// <summary>Notes when the user signed in.</summary>
    public virtual void SetLastSignInTime(DateTimeOffset? lastSignInTime) => LastSignInTime = lastSignInTime;

    /// <inheritdoc />
    public override string ToString() => $"{base.ToString()}, UserName = {UserName}";
}

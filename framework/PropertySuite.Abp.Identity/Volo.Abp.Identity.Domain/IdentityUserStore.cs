using Microsoft.AspNetCore.Identity;
using PropertySuite.Abp.Data;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <summary>Gives ASP.NET Core Identity its users from our repositories, so that it works in our unit of work and tenant.</summary>
public partial class IdentityUserStore :
    IUserPasswordStore<IdentityUser>,
    IUserSecurityStampStore<IdentityUser>,
    IUserEmailStore<IdentityUser>,
    IUserPhoneNumberStore<IdentityUser>,
    IUserLockoutStore<IdentityUser>,
    IUserRoleStore<IdentityUser>,
    IUserTwoFactorStore<IdentityUser>,
    IUserAuthenticationTokenStore<IdentityUser>,
    IUserAuthenticatorKeyStore<IdentityUser>,
    IUserTwoFactorRecoveryCodeStore<IdentityUser>,
    ITransientDependency
{
    private readonly IdentityErrorDescriber _errors;

    /// <summary>Creates the store.</summary>
    public IdentityUserStore(
        IIdentityUserRepository userRepository,
        IIdentityRoleRepository roleRepository,
        IdentityErrorDescriber errors)
    {
        UserRepository = userRepository;
        RoleRepository = roleRepository;
        _errors = errors;
    }

    /// <summary>Whether changes go to the database at once, so that conflicts are seen here and not when the unit of work ends.</summary>
    public bool AutoSaveChanges { get; set; } = true;

    /// <summary>Stored users.</summary>
    protected IIdentityUserRepository UserRepository { get; }

    /// <summary>Stored roles.</summary>
    protected IIdentityRoleRepository RoleRepository { get; }

    /// <inheritdoc />
    public virtual Task<string> GetUserIdAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString());

    /// <inheritdoc />
    public virtual Task<string?> GetUserNameAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.UserName);

    /// <inheritdoc />
    public virtual Task SetUserNameAsync(IdentityUser user, string? userName, CancellationToken cancellationToken)
    {
        user.UserName = Check.NotNullOrWhiteSpace(userName, nameof(userName));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetNormalizedUserNameAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NormalizedUserName);

    /// <inheritdoc />
    public virtual Task SetNormalizedUserNameAsync(IdentityUser user, string? normalizedName, CancellationToken cancellationToken)
    {
        user.NormalizedUserName = normalizedName ?? string.Empty;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual async Task<IdentityResult> CreateAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        try
        {
            await UserRepository.InsertAsync(user, AutoSaveChanges, cancellationToken);
        }
        catch (UniqueConstraintException)
        {
            return IdentityResult.Failed(_errors.DuplicateUserName(user.UserName));
        }

        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public virtual async Task<IdentityResult> UpdateAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        try
        {
            await UserRepository.UpdateAsync(user, AutoSaveChanges, cancellationToken);
        }
        catch (UniqueConstraintException exception)
            when (exception.ConstraintName.Contains(nameof(IdentityUser.NormalizedUserName), StringComparison.Ordinal))
        {
            return IdentityResult.Failed(_errors.DuplicateUserName(user.UserName));
        }
        catch (AbpDbConcurrencyException)
        {
            return IdentityResult.Failed(_errors.ConcurrencyFailure());
        }

        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public virtual async Task<IdentityResult> DeleteAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        try
        {
            await UserRepository.DeleteAsync(user, AutoSaveChanges, cancellationToken);
        }
        catch (AbpDbConcurrencyException)
        {
            return IdentityResult.Failed(_errors.ConcurrencyFailure());
        }

        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public virtual async Task<IdentityUser?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? await UserRepository.FindAsync(id, includeDetails: true, cancellationToken)
            : null;

    /// <inheritdoc />
    public virtual Task<IdentityUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        UserRepository.FindByNormalizedUserNameAsync(normalizedUserName, includeDetails: true, cancellationToken);

    /// <inheritdoc />
    public virtual Task SetPasswordHashAsync(IdentityUser user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetPasswordHashAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash);

    /// <inheritdoc />
    public virtual Task<bool> HasPasswordAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash != null);

    /// <inheritdoc />
    public virtual Task SetSecurityStampAsync(IdentityUser user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetSecurityStampAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SecurityStamp);

    /// <inheritdoc />
    public virtual Task SetEmailAsync(IdentityUser user, string? email, CancellationToken cancellationToken)
    {
        user.Email = Check.NotNullOrWhiteSpace(email, nameof(email));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetEmailAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Email);

    /// <inheritdoc />
    public virtual Task<bool> GetEmailConfirmedAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.EmailConfirmed);

    /// <inheritdoc />
    public virtual Task SetEmailConfirmedAsync(IdentityUser user, bool confirmed, CancellationToken cancellationToken)
    {
        user.SetEmailConfirmed(confirmed);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<IdentityUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken) =>
        UserRepository.FindByNormalizedEmailAsync(normalizedEmail, includeDetails: true, cancellationToken);

    /// <inheritdoc />
    public virtual Task<string?> GetNormalizedEmailAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NormalizedEmail);

    /// <inheritdoc />
    public virtual Task SetNormalizedEmailAsync(IdentityUser user, string? normalizedEmail, CancellationToken cancellationToken)
    {
        user.NormalizedEmail = normalizedEmail ?? string.Empty;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task SetPhoneNumberAsync(IdentityUser user, string? phoneNumber, CancellationToken cancellationToken)
    {
        user.PhoneNumber = phoneNumber;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetPhoneNumberAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PhoneNumber);

    /// <inheritdoc />
    public virtual Task<bool> GetPhoneNumberConfirmedAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PhoneNumberConfirmed);

    /// <inheritdoc />
    public virtual Task SetPhoneNumberConfirmedAsync(IdentityUser user, bool confirmed, CancellationToken cancellationToken)
    {
        user.PhoneNumberConfirmed = confirmed;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<DateTimeOffset?> GetLockoutEndDateAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.LockoutEnd);

    /// <inheritdoc />
    public virtual Task SetLockoutEndDateAsync(IdentityUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.LockoutEnd = lockoutEnd;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<int> IncrementAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(++user.AccessFailedCount);

    /// <inheritdoc />
    public virtual Task ResetAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        user.AccessFailedCount = 0;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<int> GetAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.AccessFailedCount);

    /// <inheritdoc />
    public virtual Task<bool> GetLockoutEnabledAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.LockoutEnabled);

    /// <inheritdoc />
    public virtual Task SetLockoutEnabledAsync(IdentityUser user, bool enabled, CancellationToken cancellationToken)
    {
        user.LockoutEnabled = enabled;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual async Task AddToRoleAsync(IdentityUser user, string normalizedRoleName, CancellationToken cancellationToken) =>
        user.AddRole((await GetRoleAsync(normalizedRoleName, cancellationToken)).Id);

    /// <inheritdoc />
    public virtual async Task RemoveFromRoleAsync(IdentityUser user, string normalizedRoleName, CancellationToken cancellationToken) =>
        user.RemoveRole((await GetRoleAsync(normalizedRoleName, cancellationToken)).Id);

    /// <inheritdoc />
    /// <remarks>Also the roles of the user's organization units.</remarks>
    public virtual async Task<IList<string>> GetRolesAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        if (user.Roles.Count == 0 && user.OrganizationUnits.Count == 0)
        {
            return [];
        }

        var roles = await RoleRepository.GetListAsync(includeDetails: false, cancellationToken: cancellationToken);
        var names = roles.Where(role => user.IsInRole(role.Id)).Select(role => role.Name);
        return user.OrganizationUnits.Count == 0
            ? [.. names]
            : [.. names.Union(await UserRepository.GetRoleNamesInOrganizationUnitAsync(user.Id, cancellationToken))];
    }

    /// <inheritdoc />
    public virtual async Task<bool> IsInRoleAsync(IdentityUser user, string normalizedRoleName, CancellationToken cancellationToken) =>
        await RoleRepository.FindByNormalizedNameAsync(normalizedRoleName, includeDetails: false, cancellationToken) is { } role
        && (user.IsInRole(role.Id) || (await GetRolesAsync(user, cancellationToken)).Contains(role.Name));

    /// <inheritdoc />
    public virtual async Task<IList<IdentityUser>> GetUsersInRoleAsync(string normalizedRoleName, CancellationToken cancellationToken) =>
        await UserRepository.GetListByNormalizedRoleNameAsync(normalizedRoleName, includeDetails: true, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => GC.SuppressFinalize(this);

    private async Task<IdentityRole> GetRoleAsync(string normalizedRoleName, CancellationToken cancellationToken) =>
        await RoleRepository.FindByNormalizedNameAsync(normalizedRoleName, includeDetails: false, cancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityRole), normalizedRoleName);
}

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Services;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;
using Volo.Abp.Threading;

namespace Volo.Abp.Identity;

/// <summary>The rules of users: unique names and addresses, passwords, lockout, roles.</summary>
public class IdentityUserManager : UserManager<IdentityUser>, IDomainService
{
    private readonly ICancellationTokenProvider _cancellationTokenProvider;
    private readonly TimeProvider _timeProvider;

    /// <summary>Creates the manager.</summary>
    public IdentityUserManager(
        IdentityUserStore store,
        IIdentityRoleRepository roleRepository,
        IIdentityUserRepository userRepository,
        IOptions<IdentityOptions> optionsAccessor,
        IPasswordHasher<IdentityUser> passwordHasher,
        IEnumerable<IUserValidator<IdentityUser>> userValidators,
        IEnumerable<IPasswordValidator<IdentityUser>> passwordValidators,
        ILookupNormalizer keyNormalizer,
        IdentityErrorDescriber errors,
        IServiceProvider services,
        ILogger<IdentityUserManager> logger,
        ICancellationTokenProvider cancellationTokenProvider,
        IOrganizationUnitRepository organizationUnitRepository,
        ISettingProvider settingProvider,
        TimeProvider timeProvider)
        : base(store, optionsAccessor, passwordHasher, userValidators, passwordValidators, keyNormalizer, errors, services, logger)
    {
        RoleRepository = roleRepository;
        UserRepository = userRepository;
        OrganizationUnitRepository = organizationUnitRepository;
        SettingProvider = settingProvider;
        _cancellationTokenProvider = cancellationTokenProvider;
        _timeProvider = timeProvider;
    }

    /// <summary>Stored roles.</summary>
    protected IIdentityRoleRepository RoleRepository { get; }

    /// <summary>Stored users.</summary>
    protected IIdentityUserRepository UserRepository { get; }

    /// <summary>Stored organization units.</summary>
    protected IOrganizationUnitRepository OrganizationUnitRepository { get; }

    /// <summary>Values of settings.</summary>
    protected ISettingProvider SettingProvider { get; }

    /// <inheritdoc />
    protected override CancellationToken CancellationToken => _cancellationTokenProvider.Token;

    /// <summary>The user of that id.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public virtual async Task<IdentityUser> GetByIdAsync(Guid id) =>
        await Store.FindByIdAsync(id.ToString(), CancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityUser), id);

    /// <summary>Stores a new user with a password, checked by the password rules unless <paramref name="validatePassword"/> is false.</summary>
    public virtual async Task<IdentityResult> CreateAsync(IdentityUser user, string password, bool validatePassword)
    {
        var result = await UpdatePasswordHash(user, password, validatePassword);
        return result.Succeeded ? await CreateAsync(user) : result;
    }

    /// <summary>Gives the user exactly the named roles, beside those that the user's organization units have.</summary>
    /// <exception cref="EntityNotFoundException">There is no role of one of the names.</exception>
    public virtual async Task<IdentityResult> SetRolesAsync(IdentityUser user, IEnumerable<string> roleNames)
    {
        Check.NotNull(user, nameof(user));
        Check.NotNull(roleNames, nameof(roleNames));

        var roles = (await RoleRepository.GetListAsync(cancellationToken: CancellationToken)).ToLookup(role => role.NormalizedName);
        var wanted = roleNames
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => roles[NormalizeName(name)].FirstOrDefault() ?? throw new EntityNotFoundException(typeof(IdentityRole), name))
            .Select(role => role.Id)
            .ToList();
        foreach (var roleId in user.Roles.Select(given => given.RoleId).Except(wanted).ToList())
        {
            user.RemoveRole(roleId);
        }

        wanted.ForEach(user.AddRole);
        return await UpdateUserAsync(user);
    }

    /// <summary>Gives the user the roles that every new user gets.</summary>
    public virtual async Task<IdentityResult> AddDefaultRolesAsync(IdentityUser user)
    {
        foreach (var role in await RoleRepository.GetDefaultOnesAsync(cancellationToken: CancellationToken))
        {
            user.AddRole(role.Id);
        }

        return await UpdateUserAsync(user);
    }

    /// <summary>Whether the user belongs to the unit itself.</summary>
    public virtual async Task<bool> IsInOrganizationUnitAsync(Guid userId, Guid ouId) =>
        (await GetByIdAsync(userId)).IsInOrganizationUnit(ouId);

    /// <summary>Takes the user into a unit; nothing happens when the user is there.</summary>
    /// <exception cref="BusinessException">The user would belong to more units than allowed.</exception>
    public virtual async Task AddToOrganizationUnitAsync(Guid userId, Guid ouId) =>
        await AddToOrganizationUnitAsync(
            await GetByIdAsync(userId), await OrganizationUnitRepository.GetAsync(ouId, cancellationToken: CancellationToken));

    /// <inheritdoc cref="AddToOrganizationUnitAsync(Guid, Guid)" />
    public virtual async Task AddToOrganizationUnitAsync(IdentityUser user, OrganizationUnit ou)
    {
        if (user.IsInOrganizationUnit(ou.Id))
        {
            return;
        }

        await CheckMaxUserOrganizationUnitMembershipCountAsync(user.OrganizationUnits.Count + 1);
        user.AddOrganizationUnit(ou.Id);
        await UserRepository.UpdateAsync(user, autoSave: true, CancellationToken);
    }

    /// <summary>Takes the user out of a unit; nothing happens when the user is not there.</summary>
    public virtual async Task RemoveFromOrganizationUnitAsync(Guid userId, Guid ouId)
    {
        var user = await GetByIdAsync(userId);
        user.RemoveOrganizationUnit(ouId);
        await UserRepository.UpdateAsync(user, autoSave: true, CancellationToken);
    }

    /// <summary>Lets the user belong to exactly these units.</summary>
    /// <exception cref="BusinessException">These are more units than allowed.</exception>
    public virtual async Task SetOrganizationUnitsAsync(IdentityUser user, params Guid[] organizationUnitIds)
    {
        Check.NotNull(user, nameof(user));
        await CheckMaxUserOrganizationUnitMembershipCountAsync(organizationUnitIds.Length);
        foreach (var left in user.OrganizationUnits.Select(unit => unit.OrganizationUnitId).Except(organizationUnitIds).ToList())
        {
            user.RemoveOrganizationUnit(left);
        }

        foreach (var unit in await OrganizationUnitRepository.GetListAsync(organizationUnitIds, cancellationToken: CancellationToken))
        {
            user.AddOrganizationUnit(unit.Id);
        }

        await UserRepository.UpdateAsync(user, autoSave: true, CancellationToken);
    }

    /// <summary>The units that the user belongs to.</summary>
    public virtual Task<List<OrganizationUnit>> GetOrganizationUnitsAsync(IdentityUser user, bool includeDetails = false) =>
        UserRepository.GetOrganizationUnitsAsync(user.Id, includeDetails, CancellationToken);

    /// <summary>The users of a unit, and of the units below it if asked.</summary>
    public virtual Task<List<IdentityUser>> GetUsersInOrganizationUnitAsync(OrganizationUnit organizationUnit, bool includeChildren = false) =>
        includeChildren
            ? UserRepository.GetUsersInOrganizationUnitWithChildrenAsync(organizationUnit.Code, CancellationToken)
            : UserRepository.GetUsersInOrganizationUnitAsync(organizationUnit.Id, CancellationToken);

    private async Task CheckMaxUserOrganizationUnitMembershipCountAsync(int requestedCount)
    {
        var most = await SettingProvider.GetAsync(IdentitySettingNames.OrganizationUnit.MaxUserMembershipCount, int.MaxValue);
        if (requestedCount > most)
        {
            throw new BusinessException(IdentityErrorCodes.MaxAllowedOuMembership).WithData("MaxUserMembershipCount", most);
        }
    }

    /// <inheritdoc />
    public override Task<IdentityResult> CreateAsync(IdentityUser user, string password)
    {
        user.SetLastPasswordChangeTime(_timeProvider.GetUtcNow());
        return base.CreateAsync(user, password);
    }

    /// <inheritdoc />
    public override async Task<IdentityResult> ChangePasswordAsync(IdentityUser user, string currentPassword, string newPassword) =>
        await NoteNewPasswordAsync(user, await base.ChangePasswordAsync(user, currentPassword, newPassword));

    /// <inheritdoc />
    public override async Task<IdentityResult> AddPasswordAsync(IdentityUser user, string password) =>
        await NoteNewPasswordAsync(user, await base.AddPasswordAsync(user, password));

    /// <inheritdoc />
    public override async Task<IdentityResult> ResetPasswordAsync(IdentityUser user, string token, string newPassword) =>
        await NoteNewPasswordAsync(user, await base.ResetPasswordAsync(user, token, newPassword));

    /// <inheritdoc />
    protected override async Task<IdentityResult> UpdatePasswordHash(IdentityUser user, string newPassword, bool validatePassword)
    {
        var result = await base.UpdatePasswordHash(user, newPassword, validatePassword);
        if (result.Succeeded)
        {
            user.SetLastPasswordChangeTime(_timeProvider.GetUtcNow());
        }

        return result;
    }

    private async Task<IdentityResult> NoteNewPasswordAsync(IdentityUser user, IdentityResult result)
    {
        if (!result.Succeeded)
        {
            return result;
        }

        user.SetLastPasswordChangeTime(_timeProvider.GetUtcNow());
        user.SetShouldChangePasswordOnNextLogin(false);
        return await UpdateUserAsync(user);
    }
}

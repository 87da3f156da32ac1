using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using PropertySuite.Administration.Permissions;
using PropertySuite.Concurrency;
using PropertySuite.Export;
using PropertySuite.Identity;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.Sites;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IUserAppService" />
[Authorize(IdentityPermissions.Users.Default)]
public class UserAppService(
    IRepository<IdentityUser, Guid> users,
    IIdentityRoleRepository roles,
    IIdentityUserAppService identityUsers,
    RightsGuard rightsGuard,
    IdentityUserManager userManager,
    ISiteMembershipAppService memberships,
    IPermissionChecker permissions,
    ListExporter exporter,
    TimeProvider timeProvider)
    : AdministrationAppService, IUserAppService
{
    private static readonly ListOrder<IdentityUser> Order = new ListOrder<IdentityUser>(user => user.Id, "userName")
        .Add("userName", user => user.UserName)
        .AddOptional("name", user => user.Name)
        .Add("email", user => user.Email)
        .AddOptional("lastSignInTime", user => user.LastSignInTime)
        .Add("creationTime", user => user.CreationTime);

    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Text("userName", 16, row => row.User.UserName)
        .Text("name", 16, row => PersonName.Of(row.User.Name, row.User.Surname, row.User.UserName), "PersonName")
        .Text("roleNames", 30, row => string.Join(", ", row.User.RoleNames))
        .Text("sites", 30, row => string.Join(", ", row.Sites), "SiteIds")
        .Phone("phoneNumber", row => row.User.PhoneNumber)
        .Text("email", 28, row => row.User.Email)
        .Word<UserState>("state", 10, row => !row.User.IsActive ? UserState.Inactive : row.User.IsLockedOut ? UserState.LockedOut : UserState.Active)
        .YesNo("twoFactorEnabled", row => row.User.TwoFactorEnabled)
        .Time("lastSignInTime", row => row.User.LastSignInTime?.UtcDateTime)
        .Time("creationTime", row => row.User.CreationTime);

    /// <inheritdoc />
    public virtual async Task<UserDto> GetAsync(Guid id)
    {
        var user = await userManager.GetByIdAsync(id);
        return ToDto(user, await GetRoleNamesAsync());
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<UserDto>> GetListAsync(GetUserListInput input)
    {
        var query = await FindAsync(input.Filter, input.RoleId, input.State);
        var page = await Order.GetPageAsync(query, PageRequest.Of(input));
        var roleNames = await GetRoleNamesAsync();
        return page.ToDto(user => ToDto(user, roleNames));
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Users.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetUserExportInput input)
    {
        var query = await FindAsync(input.Filter, input.RoleId, input.State);
        var roleNames = await GetRoleNamesAsync();
        var rows = Batches.ReadAsync(
            async request => (await Order.GetPageAsync(query, request)).Select(user => ToDto(user, roleNames)), input.Sorting);
        return await exporter.WriteAsync(Columns, WithSitesAsync(rows), L, new ExportOptions(
            input, "Export:Users", MayShowPersonalData: await permissions.IsGrantedAsync(IdentityPermissions.Users.Update)));
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Roles.Default)]
    public virtual async Task<ListResultDto<RoleUserCountDto>> GetCountByRoleAsync()
    {
        var given = (await users.GetQueryableAsync()).SelectMany(user => user.Roles).GroupBy(role => role.RoleId);
        return new ListResultDto<RoleUserCountDto>(await AsyncExecuter.ToListAsync(
            given.Select(role => new RoleUserCountDto { RoleId = role.Key, UserCount = role.Count() })));
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Create)]
    public virtual async Task<UserDto> CreateAsync(CreateUserDto input)
    {
        var created = await identityUsers.CreateAsync(Fill(
            new IdentityUserCreateDto { Password = input.Password }, input, NoEmailAddress.Create(GuidGenerator.Create())));
        await SetPasswordChangeAsync(created.Id, input.ShouldChangePasswordOnNextLogin);
        await SetSitesAsync(created.Id, input.SiteIds);
        return await GetAsync(created.Id);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input)
    {
        var user = await userManager.GetByIdAsync(id);
        user.CheckConcurrencyStamp(input);

        // Roles and sites lie in other tables: whoever changes only those changes the user all the same.
        user.LastModificationTime = Clock.Now;
        var wasActive = user.IsActive;
        if (wasActive && !input.IsActive)
        {
            CheckIsNotSelf(id);
        }

        await identityUsers.UpdateAsync(id, Fill(
            new IdentityUserUpdateDto { ConcurrencyStamp = input.ConcurrencyStamp }, input, NoEmailAddress.Create(id)));
        if (wasActive && !input.IsActive)
        {
            await SignOutEverywhereAsync(id);
        }

        await SetPasswordChangeAsync(id, input.ShouldChangePasswordOnNextLogin);
        await SetSitesAsync(id, input.SiteIds);
        return await GetAsync(id);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task ResetPasswordAsync(Guid id, ResetUserPasswordDto input)
    {
        await ChangeAsync(id, user => user.Password = input.NewPassword);
        await SetPasswordChangeAsync(id, input.ShouldChangePasswordOnNextLogin);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task UnlockAsync(Guid id)
    {
        var user = await userManager.GetByIdAsync(id);
        await rightsGuard.CheckMayChangeAsync(id);
        if (user.LockoutEnabled)
        {
            (await userManager.SetLockoutEndDateAsync(user, null)).CheckErrors();
        }

        (await userManager.ResetAccessFailedCountAsync(user)).CheckErrors();
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual Task ActivateAsync(Guid id) => ChangeAsync(id, user => user.IsActive = true);

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task DeactivateAsync(Guid id)
    {
        CheckIsNotSelf(id);
        await ChangeAsync(id, user => user.IsActive = false);
        await SignOutEverywhereAsync(id);
    }

    /// <param name="target">ABP's input.</param>
    /// <param name="input">What was entered.</param>
    /// <param name="noAddress">Stands in the address of who has none.</param>
    private static TInput Fill<TInput>(TInput target, UserInputBase input, string noAddress)
        where TInput : IdentityUserCreateOrUpdateDtoBase
    {
        target.UserName = input.UserName;
        target.Name = input.Name;
        target.Surname = input.Surname;
        target.Email = string.IsNullOrWhiteSpace(input.Email) ? noAddress : input.Email.Trim();
        target.PhoneNumber = ReadPhone(input.PhoneNumber);
        target.IsActive = input.IsActive;
        target.LockoutEnabled = input.LockoutEnabled;
        target.RoleNames = input.RoleNames?.ToArray();
        return target;
    }

    /// <summary>The number as it is stored everywhere; what is no number stays as it was typed.</summary>
    private static string? ReadPhone(string? text)
        => PhoneNumber.ParseOrNull(text) is { Value.Length: <= IdentityUserConsts.MaxPhoneNumberLength } number ? number.Value
            : string.IsNullOrWhiteSpace(text) ? null
            : text.Trim();

    private async Task<IQueryable<IdentityUser>> FindAsync(string? text, Guid? roleId, UserState? state)
    {
        var filter = text?.Trim().ToUpperInvariant();
        var digits = PhoneNumber.ReadSearch(text) ?? filter;
        var named = await FindByNameAsync(text);
        var now = timeProvider.GetUtcNow();
        return (await users.WithDetailsAsync())
            .WhereIf(
                !string.IsNullOrEmpty(filter),
                user => user.NormalizedUserName.Contains(filter!)
                    || user.NormalizedEmail.Contains(filter!)
                    || user.PhoneNumber!.Contains(digits!)
                    || named.Contains(user.Id))
            .WhereIf(roleId is not null, user => user.Roles.Any(given => given.RoleId == roleId))
            .WhereIf(state == UserState.Active, user => user.IsActive)
            .WhereIf(state == UserState.Inactive, user => !user.IsActive)
            .WhereIf(state == UserState.LockedOut, user => user.LockoutEnabled && user.LockoutEnd > now);
    }

    /// <summary>Colleagues whose name the text may mean, in either script or in pinyin: ABP's table has no column for that, and they are few.</summary>
    private async Task<List<Guid>> FindByNameAsync(string? text)
    {
        var typed = NameKeys.Fold(text ?? "");
        if (typed.Length == 0)
        {
            return [];
        }

        var known = await AsyncExecuter.ToListAsync(
            (await users.GetQueryableAsync()).Where(user => user.Name != null || user.Surname != null).Select(user => new { user.Id, user.Name, user.Surname }));
        return [.. known.Where(user => Matches(PersonName.Of(user.Name, user.Surname, null))).Select(user => user.Id)];

        bool Matches(string name) => NameKeys.Of(name) is var keys
            && (keys.Folded.Contains(typed, StringComparison.Ordinal) || keys.Readings.Contains(' ' + typed, StringComparison.Ordinal));
    }

    /// <summary>Changes one thing through ABP's service, so that its rules hold; roles stay as they are.</summary>
    private async Task ChangeAsync(Guid id, Action<IdentityUserUpdateDto> change)
    {
        var user = await userManager.GetByIdAsync(id);
        var input = new IdentityUserUpdateDto
        {
            UserName = user.UserName,
            Name = user.Name,
            Surname = user.Surname,
            Email = user.Email,
            PhoneNumber = user.PhoneNumber,
            IsActive = user.IsActive,
            LockoutEnabled = user.LockoutEnabled,
            ConcurrencyStamp = user.ConcurrencyStamp,
        };
        change(input);
        await identityUsers.UpdateAsync(id, input);
    }

    private async Task SetPasswordChangeAsync(Guid id, bool isRequired)
    {
        var user = await userManager.GetByIdAsync(id);
        if (user.ShouldChangePasswordOnNextLogin != isRequired)
        {
            user.SetShouldChangePasswordOnNextLogin(isRequired);
            (await userManager.UpdateAsync(user)).CheckErrors();
        }
    }

    /// <summary>The users with the sites where they work, as far as the current user may see them: as on the screen.</summary>
    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> WithSitesAsync(IAsyncEnumerable<List<UserDto>> batches)
    {
        var seesSites = await permissions.IsGrantedAsync(SitesPermissions.Memberships.Default);
        await foreach (var batch in batches)
        {
            var sites = (seesSites && batch.Count > 0 ? await MembershipsOfAsync([.. batch.Select(user => user.Id)]) : [])
                .ToLookup(membership => membership.UserId, membership => membership.SiteName);
            yield return batch.ConvertAll(user => new ExportRow(user, sites[user.Id]));
        }
    }

    private async Task<List<SiteMembershipDto>> MembershipsOfAsync(List<Guid> userIds)
    {
        var input = new GetSiteMembershipListInput { UserIds = userIds, MaxResultCount = PageInput.MaxPageSize };
        var found = new List<SiteMembershipDto>();
        do
        {
            var page = await memberships.GetListAsync(input);
            found.AddRange(page.Items);
            input.Cursor = page.NextCursor;
        }
        while (input.Cursor is not null);

        return found;
    }

    /// <summary>Through the service of site members, so that its permissions and the caller's site scope hold.</summary>
    private async Task SetSitesAsync(Guid userId, List<Guid>? siteIds)
    {
        if (siteIds is null || siteIds.Count == 0 && !await permissions.IsGrantedAsync(SitesPermissions.Memberships.Manage))
        {
            return;
        }

        var input = new GetSiteMembershipListInput { UserId = userId, MaxResultCount = PageInput.MaxPageSize };
        var current = (await memberships.GetListAsync(input)).Items;
        foreach (var membership in current.Where(membership => !siteIds.Contains(membership.SiteId)))
        {
            await memberships.DeleteAsync(membership.Id);
        }

        foreach (var siteId in siteIds.Distinct().Except(current.Select(membership => membership.SiteId)))
        {
            await memberships.CreateAsync(new CreateSiteMembershipDto { SiteId = siteId, UserId = userId });
        }
    }

    /// <summary>Cookies carry the security stamp and end when it changes.</summary>
    private async Task SignOutEverywhereAsync(Guid id) =>
        (await userManager.UpdateSecurityStampAsync(await userManager.GetByIdAsync(id))).CheckErrors();

    private void CheckIsNotSelf(Guid id)
    {
        if (CurrentUser.Id == id)
        {
            throw new UserFriendlyException(L["Users:SelfDeactivation"]);
        }
    }

    private async Task<Dictionary<Guid, string>> GetRoleNamesAsync() =>
        (await roles.GetListAsync()).ToDictionary(role => role.Id, role => role.Name);

    private UserDto ToDto(IdentityUser user, Dictionary<Guid, string> roleNames) => new()
    {
        Id = user.Id,
        UserName = user.UserName,
        Name = user.Name,
        Surname = user.Surname,
        Email = NoEmailAddress.Of(user),
        PhoneNumber = user.PhoneNumber,
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        IsLockedOut = user.LockoutEnabled && user.LockoutEnd > timeProvider.GetUtcNow(),
        LockoutEnd = user.LockoutEnd,
        TwoFactorEnabled = user.TwoFactorEnabled,
        ShouldChangePasswordOnNextLogin = user.ShouldChangePasswordOnNextLogin,
        LastSignInTime = user.LastSignInTime,
        CreationTime = user.CreationTime,
        RoleNames = [.. user.Roles.Select(given => roleNames.GetValueOrDefault(given.RoleId)).OfType<string>().Order(StringComparer.Ordinal)],
        ConcurrencyStamp = user.ConcurrencyStamp,
    };

    private sealed record ExportRow(UserDto User, IEnumerable<string> Sites);
}

using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Concurrency;
using PropertySuite.Export;
using PropertySuite.Identity;
using PropertySuite.Paging;
using PropertySuite.People;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IOrganizationUnitAppService" />
/// <remarks>
/// A unit's roles are its members' roles. So whoever changes them, or takes people into a unit that has some, also needs the permission to
/// give roles to users, and all that these roles may do; and the role admin is given to people only, so that no change of the tree can take the last administrator.
/// </remarks>
[Authorize(AdministrationPermissions.OrganizationUnits.Default)]
public class OrganizationUnitAppService(
    OrganizationUnitManager manager,
    IOrganizationUnitTree tree,
    RightsGuard rightsGuard,
    IOrganizationUnitRepository units,
    IIdentityUserRepository users,
    IRepository<IdentityUser, Guid> userQuery,
    IIdentityRoleRepository roles,
    ListExporter exporter) : AdministrationAppService, IOrganizationUnitAppService
{
    private const string AdminRoleName = "admin";

    private static readonly ExportColumns<IdentityUser> Columns = new ExportColumns<IdentityUser>()
        .Text("userName", 16, user => user.UserName)
        .Text("name", 16, user => PersonName.Of(user.Name, user.Surname, user.UserName), "PersonName")
        .Phone("phoneNumber", user => user.PhoneNumber)
        .Text("email", 28, NoEmailAddress.Of);

    /// <inheritdoc />
    public virtual async Task<ListResultDto<OrganizationUnitDto>> GetListAllAsync()
    {
        var all = await units.GetListAsync(sorting: nameof(OrganizationUnit.Code), includeDetails: true);
        var counts = (await AsyncExecuter.ToListAsync((await userQuery.GetQueryableAsync())
            .SelectMany(user => user.OrganizationUnits)
            .GroupBy(membership => membership.OrganizationUnitId)
            .Select(members => new { UnitId = members.Key, Count = members.Count() })))
            .ToDictionary(members => members.UnitId, members => members.Count);
        return new ListResultDto<OrganizationUnitDto>(
            all.ConvertAll(unit => ToDto(unit, counts.GetValueOrDefault(unit.Id), unit.Roles.Count)));
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    public virtual async Task<OrganizationUnitDto> CreateAsync(CreateOrganizationUnitDto input)
    {
        var unit = new OrganizationUnit(GuidGenerator.Create(), input.DisplayName.Trim(), input.ParentId, CurrentTenant.Id);
        await manager.CreateAsync(unit);
        return ToDto(unit, memberCount: 0, roleCount: 0);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    public virtual async Task<OrganizationUnitDto> UpdateAsync(Guid id, UpdateOrganizationUnitDto input)
    {
        var unit = await units.GetAsync(id);
        unit.CheckConcurrencyStamp(input);
        unit.DisplayName = input.DisplayName.Trim();
        await manager.UpdateAsync(unit);
        return await ToDtoAsync(unit);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    public virtual async Task<OrganizationUnitDto> MoveAsync(Guid id, MoveOrganizationUnitDto input)
    {
        await tree.LockAsync();
        (await units.GetAsync(id)).CheckConcurrencyStamp(input);
        await manager.MoveAsync(id, input.ParentId);
        return await ToDtoAsync(await units.GetAsync(id));
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        var unit = await units.GetAsync(id, includeDetails: false);
        var below = await units.GetAllChildrenWithParentCodeAsync(unit.Code, id);
        Guid[] ids = [id, .. below.Select(child => child.Id)];
        if (await userQuery.AnyAsync(user => user.OrganizationUnits.Any(membership => ids.Contains(membership.OrganizationUnitId))))
        {
            throw new BusinessException(AdministrationErrorCodes.OrganizationUnitHasMembers).WithData("name", unit.DisplayName);
        }

        await manager.DeleteAsync(id);
    }

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<OrganizationUnitMemberDto>> GetMembersAsync(Guid id, GetOrganizationUnitMembersInput input)
    {
        var unit = await units.GetAsync(id, includeDetails: false);
        var count = await units.GetMembersCountAsync(unit, input.Filter);
        var page = await units.GetMembersAsync(unit, input.Sorting, input.MaxResultCount, input.SkipCount, input.Filter);
        return new PagedResultDto<OrganizationUnitMemberDto>(count, page.ConvertAll(user => new OrganizationUnitMemberDto
        {
            Id = user.Id,
            UserName = user.UserName,
            Name = user.Name,
            Surname = user.Surname,
            Email = NoEmailAddress.Of(user),
        }));
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Users.Export)]
    public virtual async Task<IRemoteStreamContent> GetMembersExportAsync(Guid id, GetOrganizationUnitMembersExportInput input)
    {
        var unit = await units.GetAsync(id, includeDetails: false);
        return await exporter.WriteAsync(
            Columns, MembersAsync(unit, input.Filter), L, new ExportOptions(
                input, "Export:Users", MayShowPersonalData: await AuthorizationService.IsGrantedAsync(IdentityPermissions.Users.Update)));
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    public virtual async Task AddMembersAsync(Guid id, AddOrganizationUnitMembersDto input)
    {
        await rightsGuard.LockAsync();
        var unit = await units.GetAsync(id);
        if (unit.Roles.Count > 0)
        {
            await AuthorizationService.CheckAsync(IdentityPermissions.Users.ManageRoles);
            await rightsGuard.CheckMayGiveRolesAsync(
                (await units.GetRolesAsync(unit)).ConvertAll(role => role.Name), isToSelf: CurrentUser.Id is { } self && input.UserIds.Contains(self));
        }

        var wanted = input.UserIds.Distinct().ToList();
        var found = await users.GetListByIdsAsync(wanted, includeDetails: true);
        CheckAllFound<IdentityUser>(wanted, found.Select(user => user.Id));
        var most = await SettingProvider.GetAsync(IdentitySettingNames.OrganizationUnit.MaxUserMembershipCount, int.MaxValue);
        var added = found.Where(user => !user.IsInOrganizationUnit(id)).ToList();
        if (added.Any(user => user.OrganizationUnits.Count >= most))
        {
            throw new BusinessException(IdentityErrorCodes.MaxAllowedOuMembership).WithData("MaxUserMembershipCount", most);
        }

        added.ForEach(user => user.AddOrganizationUnit(id));
        await users.UpdateManyAsync(added, autoSave: true);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    public virtual async Task DeleteMembersAsync(Guid id, DeleteOrganizationUnitMemberDto input)
    {
        await units.GetAsync(id, includeDetails: false);
        var user = await users.GetAsync(input.UserId!.Value);
        user.RemoveOrganizationUnit(id);
        await users.UpdateAsync(user, autoSave: true);
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<OrganizationUnitRoleDto>> GetRolesAsync(Guid id)
    {
        var given = await units.GetRolesAsync(await units.GetAsync(id, includeDetails: false));
        return new ListResultDto<OrganizationUnitRoleDto>(
            given.ConvertAll(role => new OrganizationUnitRoleDto { Id = role.Id, Name = role.Name }));
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    [Authorize(IdentityPermissions.Users.ManageRoles)]
    public virtual async Task AddRolesAsync(Guid id, AddOrganizationUnitRolesDto input)
    {
        await rightsGuard.LockAsync();
        var unit = await units.GetAsync(id);
        var wanted = input.RoleIds.Distinct().ToList();
        var found = (await roles.GetListAsync()).Where(role => wanted.Contains(role.Id)).ToList();
        CheckAllFound<IdentityRole>(wanted, found.Select(role => role.Id));
        if (found.Any(role => role.Name == AdminRoleName))
        {
            throw new BusinessException(AdministrationErrorCodes.OrganizationUnitAdminRole);
        }

        await rightsGuard.CheckMayGiveRolesAsync(found.ConvertAll(role => role.Name), isToSelf: await IsMemberAsync(id));
        wanted.ForEach(unit.AddRole);
        await units.UpdateAsync(unit, autoSave: true);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.OrganizationUnits.Manage)]
    [Authorize(IdentityPermissions.Users.ManageRoles)]
    public virtual async Task DeleteRolesAsync(Guid id, DeleteOrganizationUnitRoleDto input)
    {
        var unit = await units.GetAsync(id);
        unit.RemoveRole(input.RoleId!.Value);
        await units.UpdateAsync(unit, autoSave: true);
    }

    private async Task<bool> IsMemberAsync(Guid unitId) =>
        CurrentUser.Id is { } id && await users.FindAsync(id) is { } self && self.IsInOrganizationUnit(unitId);

    private static void CheckAllFound<TEntity>(IEnumerable<Guid> wanted, IEnumerable<Guid> found)
    {
        foreach (var missing in wanted.Except(found))
        {
            throw new EntityNotFoundException(typeof(TEntity), missing);
        }
    }

    private async IAsyncEnumerable<IReadOnlyCollection<IdentityUser>> MembersAsync(OrganizationUnit unit, string? filter)
    {
        var skip = 0;
        List<IdentityUser> members;
        do
        {
            members = await units.GetMembersAsync(unit, nameof(IdentityUser.UserName), PageRequest.BatchSize, skip, filter);
            yield return members;
            skip += members.Count;
        }
        while (members.Count == PageRequest.BatchSize);
    }

    private async Task<OrganizationUnitDto> ToDtoAsync(OrganizationUnit unit) =>
        ToDto(unit, await units.GetMembersCountAsync(unit), unit.Roles.Count);

    private static OrganizationUnitDto ToDto(OrganizationUnit unit, int memberCount, int roleCount) => new()
    {
        Id = unit.Id,
        ParentId = unit.ParentId,
        Code = unit.Code,
        DisplayName = unit.DisplayName,
        MemberCount = memberCount,
        RoleCount = roleCount,
        ConcurrencyStamp = unit.ConcurrencyStamp,
    };
}

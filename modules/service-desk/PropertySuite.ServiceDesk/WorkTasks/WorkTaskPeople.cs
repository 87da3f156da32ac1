using Microsoft.Extensions.Localization;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.People;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace PropertySuite.ServiceDesk;

/// <summary>Knows to whom tasks can be given: people of a site, roles and departments of the company.</summary>
public class WorkTaskPeople(
    IIdentityUserRepository users,
    IIdentityRoleRepository roles,
    IOrganizationUnitRepository departments,
    ISiteMembershipIntegrationService memberships,
    IDutyIntegrationService duties,
    IStringLocalizerFactory texts) : ITransientDependency
{
    /// <summary>Finds who is meant, and that they can be given a task of the site.</summary>
    /// <param name="siteId">Site of the task.</param>
    /// <param name="userId">A person.</param>
    /// <param name="role">Or a role.</param>
    /// <param name="departmentId">Or a department.</param>
    /// <exception cref="BusinessException">
    /// <see cref="ServiceDeskErrorCodes.OneAssignee"/>, <see cref="ServiceDeskErrorCodes.AssigneeCannotOpenTask"/>, <see cref="ServiceDeskErrorCodes.UnknownRole"/>,
    /// <see cref="ServiceDeskErrorCodes.UnknownDepartment"/>; or the person is away now, see <see cref="IDutyIntegrationService.CheckThereAsync"/>.
    /// </exception>
    public virtual async Task<WorkTaskAssignee> FindAsync(Guid siteId, Guid? userId, string? role, Guid? departmentId)
    {
        var named = (userId is null ? 0 : 1) + (string.IsNullOrWhiteSpace(role) ? 0 : 1) + (departmentId is null ? 0 : 1);
        if (named != 1)
        {
            throw new BusinessException(ServiceDeskErrorCodes.OneAssignee);
        }

        if (userId is { } person)
        {
            var standIn = await FindStandInAsync(siteId, person) ?? throw new BusinessException(ServiceDeskErrorCodes.AssigneeCannotOpenTask);
            await duties.CheckThereAsync(siteId, [person]);
            return WorkTaskAssignee.Person(standIn.UserId, standIn.Name);
        }

        if (departmentId is { } department)
        {
            return await departments.FindAsync(department) is { } unit
                ? WorkTaskAssignee.OfDepartment(unit.Id, unit.DisplayName)
                : throw new BusinessException(ServiceDeskErrorCodes.UnknownDepartment);
        }

        return WorkTaskAssignee.OfRole(await FindRoleAsync(role!), NameOfRole(role!));
    }

    /// <summary>Somebody to whom tasks of the site can go; null when they do not work there, or may not have tasks.</summary>
    public virtual async Task<WorkTaskStandIn?> FindStandInAsync(Guid siteId, Guid userId)
        => await memberships.CanWorkInAsync(userId, siteId, ServiceDeskPermissions.WorkTasks.Execute) && await users.FindAsync(userId, includeDetails: false) is { } user
            ? new WorkTaskStandIn(user.Id, PersonName.Of(user.Name, user.Surname, user.UserName))
            : null;

    /// <summary>The name of a user; null when there is none.</summary>
    public virtual async Task<string?> FindNameAsync(Guid userId)
        => await users.FindAsync(userId, includeDetails: false) is { } user ? PersonName.Of(user.Name, user.Surname, user.UserName) : null;

    /// <summary>A role of the company, written as the company writes it.</summary>
    /// <exception cref="BusinessException"><see cref="ServiceDeskErrorCodes.UnknownRole"/>.</exception>
    public virtual async Task<string> FindRoleAsync(string role)
        => (await roles.FindByNormalizedNameAsync(role.Trim().ToUpperInvariant(), includeDetails: false))?.Name
           ?? throw new BusinessException(ServiceDeskErrorCodes.UnknownRole);

    /// <summary>The roles of the company, by what people read.</summary>
    public virtual async Task<List<WorkTaskRoleDto>> GetRolesAsync() =>
    [
        .. (await roles.GetListAsync())
            .Select(role => new WorkTaskRoleDto { Name = role.Name, DisplayName = NameOfRole(role.Name) })
            .OrderBy(role => role.DisplayName, StringComparer.CurrentCulture),
    ];

    /// <summary>The departments of the company, each below the one that it belongs to.</summary>
    public virtual async Task<List<WorkTaskDepartmentDto>> GetDepartmentsAsync() =>
    [
        .. (await departments.GetListAsync())
            .OrderBy(unit => unit.Code, StringComparer.Ordinal)
            .Select(unit => new WorkTaskDepartmentDto { Id = unit.Id, DisplayName = unit.DisplayName, Level = unit.Code.Count(letter => letter == '.') }),
    ];

    /// <summary>The departments that somebody belongs to, and those above them.</summary>
    public virtual async Task<IReadOnlyCollection<Guid>> GetDepartmentIdsAsync(Guid userId)
    {
        var own = await users.GetOrganizationUnitsAsync(userId);
        if (own.Count == 0 || own.TrueForAll(unit => unit.ParentId is null))
        {
            return own.ConvertAll(unit => unit.Id);
        }

        return [.. (await departments.GetListAsync()).Where(unit => own.Exists(mine => mine.Code == unit.Code || mine.Code.StartsWith(unit.Code + ".", StringComparison.Ordinal))).Select(unit => unit.Id)];
    }

    /// <summary>Who acts, with the departments whose tasks are theirs too.</summary>
    public virtual async Task<CaseActor> WithDepartmentsAsync(CaseActor actor)
        => actor with { DepartmentIds = actor.UserId is { } userId ? await GetDepartmentIdsAsync(userId) : [] };

    /// <summary>What people read for a role.</summary>
    public virtual string NameOfRole(string role) => texts.RoleName(role);
}

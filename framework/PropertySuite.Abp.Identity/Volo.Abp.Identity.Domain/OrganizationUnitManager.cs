using Volo.Abp.Domain.Services;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <summary>
/// The rules of the tree of organization units: codes, and names that are unique among the units of one parent.
/// </summary>
public class OrganizationUnitManager : DomainService
{
    /// <summary>Creates the manager.</summary>
    public OrganizationUnitManager(
        IOrganizationUnitRepository organizationUnitRepository,
        ICancellationTokenProvider cancellationTokenProvider)
    {
        OrganizationUnitRepository = organizationUnitRepository;
        CancellationTokenProvider = cancellationTokenProvider;
    }

    /// <summary>Stored units.</summary>
    protected IOrganizationUnitRepository OrganizationUnitRepository { get; }

    /// <summary>Ends work nobody waits for.</summary>
    protected ICancellationTokenProvider CancellationTokenProvider { get; }

    /// <summary>Stores a new unit and gives it its code.</summary>
    /// <exception cref="BusinessException">The name is taken.</exception>
    [UnitOfWork]
    public virtual async Task CreateAsync(OrganizationUnit organizationUnit)
    {
        organizationUnit.Code = await GetNextChildCodeAsync(organizationUnit.ParentId);
        await ValidateOrganizationUnitAsync(organizationUnit);
        await OrganizationUnitRepository.InsertAsync(organizationUnit, autoSave: true, CancellationTokenProvider.Token);
    }

    /// <summary>Stores changes of a unit that leave it where it is.</summary>
    /// <exception cref="BusinessException">The name is taken.</exception>
    [UnitOfWork]
    public virtual async Task UpdateAsync(OrganizationUnit organizationUnit)
    {
        await ValidateOrganizationUnitAsync(organizationUnit);
        await OrganizationUnitRepository.UpdateAsync(organizationUnit, autoSave: true, CancellationTokenProvider.Token);
    }

    /// <summary>The code that the next new unit below a parent, or at the top, gets.</summary>
    public virtual async Task<string> GetNextChildCodeAsync(Guid? parentId)
    {
        var last = await GetLastChildOrNullAsync(parentId);
        return last is not null
            ? OrganizationUnit.CalculateNextCode(last.Code)
            : OrganizationUnit.AppendCode(
                parentId is { } id ? await GetCodeOrDefaultAsync(id) : null, OrganizationUnit.CreateCode(1)!);
    }

    /// <summary>The unit with the highest code directly below a parent, or at the top.</summary>
    public virtual async Task<OrganizationUnit?> GetLastChildOrNullAsync(Guid? parentId) =>
        (await OrganizationUnitRepository.GetChildrenAsync(parentId, cancellationToken: CancellationTokenProvider.Token))
        .MaxBy(child => child.Code, StringComparer.Ordinal);

    /// <summary>Deletes a unit with everything below it. Its users stay, without the unit.</summary>
    [UnitOfWork]
    public virtual async Task DeleteAsync(Guid id)
    {
        var unit = await OrganizationUnitRepository.GetAsync(id, includeDetails: false, CancellationTokenProvider.Token);
        var below = await OrganizationUnitRepository.GetAllChildrenWithParentCodeAsync(
            unit.Code, id, cancellationToken: CancellationTokenProvider.Token);
        foreach (var gone in below.Append(unit))
        {
            await OrganizationUnitRepository.RemoveAllMembersAsync(gone, CancellationTokenProvider.Token);
            await OrganizationUnitRepository.RemoveAllRolesAsync(gone, CancellationTokenProvider.Token);
            await OrganizationUnitRepository.DeleteAsync(gone, autoSave: true, CancellationTokenProvider.Token);
        }
    }

    /// <summary>Moves a unit with everything below it to another parent, or to the top.</summary>
    /// <exception cref="BusinessException">The name is taken there.</exception>
    [UnitOfWork]
    public virtual async Task MoveAsync(Guid id, Guid? parentId)
    {
        var unit = await OrganizationUnitRepository.GetAsync(id, cancellationToken: CancellationTokenProvider.Token);
        if (unit.ParentId == parentId)
        {
            return;
        }

        var oldCode = unit.Code;
        var below = await FindChildrenAsync(id, recursive: true);
        unit.Code = await GetNextChildCodeAsync(parentId);
        unit.ParentId = parentId;
        await ValidateOrganizationUnitAsync(unit);
        await OrganizationUnitRepository.UpdateAsync(unit, autoSave: true, CancellationTokenProvider.Token);
        foreach (var child in below)
        {
            child.Code = OrganizationUnit.AppendCode(unit.Code, OrganizationUnit.GetRelativeCode(child.Code, oldCode)!);
            await OrganizationUnitRepository.UpdateAsync(child, autoSave: true, CancellationTokenProvider.Token);
        }
    }

    /// <summary>The code of a unit.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">There is no such unit.</exception>
    public virtual async Task<string> GetCodeOrDefaultAsync(Guid id) =>
        (await OrganizationUnitRepository.GetAsync(id, cancellationToken: CancellationTokenProvider.Token)).Code;

    /// <summary>The units below a parent, or all units: the next level only, or all levels.</summary>
    public virtual async Task<List<OrganizationUnit>> FindChildrenAsync(Guid? parentId, bool recursive = false)
    {
        if (!recursive)
        {
            return await OrganizationUnitRepository.GetChildrenAsync(
                parentId, includeDetails: true, CancellationTokenProvider.Token);
        }

        return parentId is not { } id
            ? await OrganizationUnitRepository.GetListAsync(includeDetails: true, cancellationToken: CancellationTokenProvider.Token)
            : await OrganizationUnitRepository.GetAllChildrenWithParentCodeAsync(
                await GetCodeOrDefaultAsync(id), parentId, includeDetails: true, CancellationTokenProvider.Token);
    }

    /// <summary>Gives everybody in a unit a role.</summary>
    public virtual async Task AddRoleToOrganizationUnitAsync(Guid roleId, Guid ouId) =>
        await ChangeRolesAsync(ouId, unit => unit.AddRole(roleId));

    /// <summary>Gives everybody in a unit a role.</summary>
    public virtual Task AddRoleToOrganizationUnitAsync(IdentityRole role, OrganizationUnit ou)
    {
        ou.AddRole(role.Id);
        return OrganizationUnitRepository.UpdateAsync(ou, autoSave: true, CancellationTokenProvider.Token);
    }

    /// <summary>Takes a role away from a unit.</summary>
    public virtual async Task RemoveRoleFromOrganizationUnitAsync(Guid roleId, Guid ouId) =>
        await ChangeRolesAsync(ouId, unit => unit.RemoveRole(roleId));

    /// <summary>Checks that no other unit of the same parent has the name.</summary>
    protected virtual async Task ValidateOrganizationUnitAsync(OrganizationUnit organizationUnit)
    {
        var siblings = await OrganizationUnitRepository.GetChildrenAsync(
            organizationUnit.ParentId, cancellationToken: CancellationTokenProvider.Token);
        if (siblings.Any(sibling => sibling.Id != organizationUnit.Id && sibling.DisplayName == organizationUnit.DisplayName))
        {
            throw new BusinessException(IdentityErrorCodes.DuplicateOrganizationUnitDisplayName)
                .WithData("0", organizationUnit.DisplayName);
        }
    }

    private async Task ChangeRolesAsync(Guid unitId, Action<OrganizationUnit> change)
    {
        var unit = await OrganizationUnitRepository.GetAsync(unitId, cancellationToken: CancellationTokenProvider.Token);
        change(unit);
        await OrganizationUnitRepository.UpdateAsync(unit, autoSave: true, CancellationTokenProvider.Token);
    }
}

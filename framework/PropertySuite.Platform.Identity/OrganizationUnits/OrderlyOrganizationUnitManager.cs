using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace PropertySuite.Identity;

/// <summary>
/// ABP's rules of the tree, and three of ours: changes of one company's tree wait for each other, a unit is never put below itself, and there
/// are no more than <see cref="OrganizationUnitConsts.MaxDepth"/> levels. A subtree moves in one statement.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(OrganizationUnitManager), typeof(OrderlyOrganizationUnitManager))]
public class OrderlyOrganizationUnitManager(
    IOrganizationUnitRepository units, IOrganizationUnitTree tree, ICancellationTokenProvider cancellationTokenProvider)
    : OrganizationUnitManager(units, cancellationTokenProvider)
{
    /// <inheritdoc />
    /// <exception cref="BusinessException">The name is taken, or the tree would become too deep.</exception>
    [UnitOfWork]
    public override async Task CreateAsync(OrganizationUnit organizationUnit)
    {
        await tree.LockAsync();
        CheckDepth((await GetNextChildCodeAsync(organizationUnit.ParentId)).Length);
        await base.CreateAsync(organizationUnit);
    }

    /// <inheritdoc />
    [UnitOfWork]
    public override async Task UpdateAsync(OrganizationUnit organizationUnit)
    {
        await tree.LockAsync();
        await base.UpdateAsync(organizationUnit);
    }

    /// <inheritdoc />
    [UnitOfWork]
    public override async Task DeleteAsync(Guid id)
    {
        await tree.LockAsync();
        await base.DeleteAsync(id);
    }

    /// <inheritdoc />
    /// <exception cref="BusinessException">The name is taken there, the parent lies below the unit, or the tree would become too deep.</exception>
    [UnitOfWork]
    public override async Task MoveAsync(Guid id, Guid? parentId)
    {
        await tree.LockAsync();
        var unit = await OrganizationUnitRepository.GetAsync(id, cancellationToken: CancellationTokenProvider.Token);
        if (unit.ParentId == parentId)
        {
            return;
        }

        var oldCode = unit.Code;
        var newCode = await GetNextChildCodeAsync(parentId);
        if (newCode.StartsWith(oldCode + ".", StringComparison.Ordinal))
        {
            throw new BusinessException(OwnIdentityErrorCodes.UnitBelowItself).WithData("Name", unit.DisplayName);
        }

        CheckDepth(await tree.GetDeepestCodeLengthAsync(oldCode) - oldCode.Length + newCode.Length);
        await tree.PlaceAsync(unit, parentId, newCode);
        await ValidateOrganizationUnitAsync(unit);
        await OrganizationUnitRepository.UpdateAsync(unit, autoSave: true, CancellationTokenProvider.Token);
        await tree.MoveBelowAsync(oldCode, newCode);
    }

    private static void CheckDepth(int codeLength)
    {
        if (codeLength > OrganizationUnitConsts.MaxCodeLength)
        {
            throw new BusinessException(OwnIdentityErrorCodes.UnitTooDeep).WithData("MaxDepth", OrganizationUnitConsts.MaxDepth);
        }
    }
}

using Microsoft.AspNetCore.Authorization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitReshapeAppService" />
[Authorize(SitesPermissions.Units.Default)]
public class UnitReshapeAppService(IUnitRepository units, IUnitReshapeRepository reshapes, UnitReshapeManager manager) : SitesAppService, IUnitReshapeAppService
{
    /// <inheritdoc />
    public virtual async Task<ListResultDto<UnitReshapeDto>> GetOfUnitAsync(Guid unitId)
    {
        var unit = await units.GetAsync(unitId);
        return new ListResultDto<UnitReshapeDto>((await reshapes.GetOfUnitsAsync([unit.Id])).ConvertAll(reshape => reshape.ToDto()));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Reshape)]
    public virtual async Task<UnitReshapeDto> SplitAsync(SplitUnitDto input)
    {
        var shown = new ShownUnitDto { UnitId = input.UnitId, ConcurrencyStamp = input.ConcurrencyStamp };
        var parts = input.Parts.ConvertAll(part => new NewPart(
            part.Code, new UnitAreas(part.GrossAreaInSquareMetres, part.NetAreaInSquareMetres, part.OwnBillingAreaInSquareMetres), part.Layout));
        return (await manager.SplitAsync(shown, parts, input.LastDay, input.Reason)).ToDto();
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Units.Reshape)]
    public virtual async Task<UnitReshapeDto> MergeAsync(MergeUnitsDto input) =>
        (await manager.MergeAsync(input.Units, input.Code, input.Layout, input.LastDay, input.Reason)).ToDto();
}

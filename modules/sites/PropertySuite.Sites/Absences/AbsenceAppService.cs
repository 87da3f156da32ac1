using Microsoft.AspNetCore.Authorization;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IAbsenceAppService" />
[Authorize(SitesPermissions.DutyShifts.Default)]
public class AbsenceAppService(IRepository<Absence, Guid> absences, IRepository<Site, Guid> sites, AbsenceManager manager, AbsenceReader reader)
    : SitesAppService, IAbsenceAppService
{
    private static readonly ListOrder<Absence> Order = new ListOrder<Absence>(absence => absence.Id, "from desc").Add("from", absence => absence.From);

    /// <inheritdoc />
    public virtual async Task<PageDto<AbsenceDto>> GetListAsync(GetAbsenceListInput input)
    {
        var query = (await absences.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, absence => absence.SiteId == input.SiteId)
            .WhereIf(input.UserId is not null, absence => absence.UserId == input.UserId);
        return await (await Order.GetPageAsync(query, PageRequest.Of(input))).ToDtoAsync(reader.ToDtosAsync);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task<AbsenceDto> CreateAsync(CreateAbsenceDto input)
    {
        SiteScope.Check(input.SiteId);
        var site = await sites.GetAsync(input.SiteId);
        var absence = new Absence(
            GuidGenerator.Create(),
            site.Id,
            input.UserId,
            Clock.Normalize(input.From!.Value),
            Clock.Normalize(input.To!.Value),
            input.Reason!.Value,
            input.StandInId,
            input.Remark);
        await manager.AddAsync(absence);
        return (await reader.ToDtosAsync([absence]))[0];
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.DutyShifts.Manage)]
    public virtual async Task DeleteAsync(Guid id) => await absences.DeleteAsync(await absences.GetAsync(id));
}

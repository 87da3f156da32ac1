using Microsoft.AspNetCore.Authorization;
using PropertySuite.Sites.Permissions;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteSetupAppService" />
[Authorize(SitesPermissions.Sites.Default)]
public class SiteSetupAppService(
    IRepository<Site, Guid> sites, IRepository<SiteSetupMark, Guid> marks, IEnumerable<ISiteSetupContributor> contributors)
    : SitesAppService, ISiteSetupAppService
{
    private const string SampleKind = "RP";
    private readonly List<ISiteSetupContributor> _steps = [.. contributors.OrderBy(step => step.Order).ThenBy(step => step.Step, StringComparer.Ordinal)];

    /// <inheritdoc />
    public virtual async Task<ListResultDto<SiteSetupDto>> GetListAsync(GetSiteSetupListInput input)
    {
        var query = (await sites.GetQueryableAsync()).Where(site => site.IsActive)
            .WhereIf(input.SiteIds.Count > 0, site => input.SiteIds.Contains(site.Id))
            .OrderBy(site => site.Code);
        return new ListResultDto<SiteSetupDto>(await ReadAsync(await AsyncExecuter.ToListAsync(query)));
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Sites.Update)]
    public virtual async Task<SiteSetupDto> MarkAsync(MarkSiteSetupStepDto input)
    {
        SiteScope.Check(input.SiteId);
        var site = await sites.GetAsync(input.SiteId);
        var step = _steps.Find(candidate => candidate.Step == input.Step) ?? throw new EntityNotFoundException(typeof(ISiteSetupContributor), input.Step);
        if (input.Mark == SiteSetupMarkKind.LookedAt && !step.IsLookedAt)
        {
            throw new BusinessException(SitesErrorCodes.SetupStepIsData);
        }

        await SayAsync(site.Id, step.Step, input.Mark);
        return (await ReadAsync([site]))[0];
    }

    private async Task SayAsync(Guid siteId, string step, SiteSetupMarkKind? kind)
    {
        var known = await marks.FindAsync(mark => mark.SiteId == siteId && mark.Step == step);
        if (kind is not { } said)
        {
            if (known is not null)
            {
                await marks.DeleteAsync(known, autoSave: true);
            }
        }
        else if (known is null)
        {
            await marks.InsertAsync(new SiteSetupMark(GuidGenerator.Create(), siteId, step, said), autoSave: true);
        }
        else
        {
            known.Say(said);
            await marks.UpdateAsync(known, autoSave: true);
        }
    }

    private async Task<List<SiteSetupDto>> ReadAsync(List<Site> shown)
    {
        var ids = shown.ConvertAll(site => site.Id);
        var said = (await marks.GetListAsync(mark => ids.Contains(mark.SiteId))).ToDictionary(mark => (mark.SiteId, mark.Step), mark => mark.Kind);
        var done = new Dictionary<string, HashSet<Guid>>();
        foreach (var step in _steps)
        {
            done[step.Step] = [.. await step.GetDoneAsync(ids)];
        }

        return shown.ConvertAll(site =>
        {
            var steps = _steps.ConvertAll(step => new SiteSetupStepDto
            {
                Step = step.Step,
                IsLookedAt = step.IsLookedAt,
                State = StateOf(done[step.Step].Contains(site.Id), said.TryGetValue((site.Id, step.Step), out var mark) ? mark : null),
            });
            return new SiteSetupDto
            {
                SiteId = site.Id,
                SiteCode = site.Code,
                SiteName = site.Name,
                Steps = steps,
                DoneCount = steps.Count(step => step.State != SiteSetupState.Open),
                SampleNumber = DocumentNumberFormat.Of(site.Code, SampleKind, DateOnly.FromDateTime(site.ToLocal(Clock.Now)), 1),
            };
        });
    }

    private static SiteSetupState StateOf(bool isDone, SiteSetupMarkKind? mark) => (isDone, mark) switch
    {
        (true, _) or (_, SiteSetupMarkKind.LookedAt) => SiteSetupState.Done,
        (_, SiteSetupMarkKind.NotNeeded) => SiteSetupState.NotNeeded,
        _ => SiteSetupState.Open,
    };
}

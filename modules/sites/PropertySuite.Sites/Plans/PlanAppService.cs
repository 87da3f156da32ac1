using Microsoft.AspNetCore.Authorization;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Users;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IPlanAppService" />
[Authorize(SitesPermissions.Plans.Default)]
public class PlanAppService(
    IPlanRepository plans,
    PlanManager manager,
    PlanKindCatalog kinds,
    PlanTexts texts,
    RecurrenceWords words,
    ISiteIntegrationService sites,
    StaffNames names,
    ListExporter exporter) : SitesAppService, IPlanAppService
{
    private static readonly ListOrder<Plan> Order = new ListOrder<Plan>(plan => plan.Id, "nextAt")
        .AddOptional("nextAt", plan => plan.NextAt)
        .Add("name", plan => plan.Name)
        .Add("creationTime", plan => plan.CreationTime);

    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Text("name", 20, row => row.Plan.Name, "PlanName")
        .Text("site", 20, row => row.Site)
        .Text("kind", 18, row => row.Plan.KindName, "PlanKind")
        .Text("rule", 44, row => row.Plan.RuleText, "PlanRule")
        .Word<PlanState>("state", 8, row => row.Plan.State, "PlanState")
        .Time("nextAt", row => row.Plan.NextAt)
        .Word<MisfirePolicy>("misfire", 14, row => row.Plan.Misfire)
        .Time("creationTime", row => row.Plan.CreationTime);

    /// <inheritdoc />
    public virtual async Task<PageDto<PlanDto>> GetListAsync(GetPlanListInput input)
    {
        var page = await Order.GetPageAsync(await FindAsync(input.SiteId, input.Kind, input.State), PageRequest.Of(input));
        return await page.ToDtoAsync(ToDtosAsync);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Plans.Export)]
    public virtual Task<IRemoteStreamContent> GetExportAsync(GetPlanExportInput input) =>
        exporter.WriteAsync(Columns, RowsAsync(input), L, new ExportOptions(input, "Export:Plans"));

    /// <inheritdoc />
    public virtual async Task<PlanDto> GetAsync(Guid id) => await ToDtoAsync(await plans.GetAsync(id));

    /// <inheritdoc />
    public virtual async Task<ListResultDto<PlanKindDto>> GetKindsAsync()
    {
        var allowed = await GetAllowedKindsAsync();
        return new ListResultDto<PlanKindDto>(
            [.. kinds.GetAll().Values.Select(kind => texts.Describe(kind.Definition, allowed.Contains(kind.Definition.Key)))]);
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<PlanOccurrenceDto>> GetOccurrencesAsync(Guid id, GetPlanOccurrencesInput input)
    {
        var plan = await plans.GetAsync(id);
        var page = await plans.GetOccurrencesAsync(id, input.State, PageRequest.Of(input));
        return await page.ToDtoAsync(async rows =>
        {
            var people = await names.GetAsync(rows.Select(row => row.TriggeredById).OfType<Guid>());
            return rows.ConvertAll(row => row.ToDto(
                texts.Describe(plan.Kind, row.Result), row.TriggeredById is { } user ? people.GetValueOrDefault(user) : null));
        });
    }

    /// <inheritdoc />
    public virtual async Task<RecurrencePreviewDto> PreviewAsync(PreviewRecurrenceDto input)
    {
        SiteScope.Check(input.SiteId);
        var rule = input.Rule.ToRule();
        return new RecurrencePreviewDto { Occurrences = await manager.PreviewAsync(input.SiteId, rule, input.Count), Text = words.Describe(rule) };
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Plans.Manage)]
    public virtual async Task<PlanDto> CreateAsync(CreatePlanDto input)
    {
        SiteScope.Check(input.SiteId);
        await AuthorizationService.CheckAsync(kinds.Get(input.Kind).Definition.Permission);
        var plan = await manager.CreateAsync(input.SiteId, input.Kind, input.Name, input.Rule.ToRule(), input.Parameters, input.Misfire!.Value);
        await plans.InsertAsync(plan, autoSave: true);
        return await ToDtoAsync(plan);
    }

    /// <inheritdoc />
    [Authorize(SitesPermissions.Plans.Manage)]
    public virtual Task<PlanDto> UpdateAsync(Guid id, UpdatePlanDto input) => ChangeAsync(
        id, input, plan => manager.ChangeAsync(plan, input.Name, input.Rule.ToRule(), input.Parameters, input.Misfire!.Value));

    /// <inheritdoc />
    [Authorize(SitesPermissions.Plans.Manage)]
    public virtual Task<PlanDto> PauseAsync(Guid id, PausePlanDto input) => ChangeAsync(id, input, manager.PauseAsync);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Plans.Manage)]
    public virtual Task<PlanDto> ResumeAsync(Guid id, ResumePlanDto input) => ChangeAsync(id, input, manager.ResumeAsync);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Plans.Manage)]
    public virtual Task<PlanDto> EndAsync(Guid id, EndPlanDto input) => ChangeAsync(id, input, manager.EndAsync);

    /// <inheritdoc />
    [Authorize(SitesPermissions.Plans.Run)]
    public virtual async Task<PlanDto> RunAsync(Guid id, RunPlanDto input)
    {
        var plan = await manager.LockAsync(id, input);
        await CheckKindAsync(plan);
        await manager.RunAsync(plan, CurrentUser.GetId());
        return await ToDtoAsync(plan);
    }

    private async Task<PlanDto> ChangeAsync(Guid id, IHasConcurrencyStamp shown, Func<Plan, Task> change)
    {
        var plan = await manager.LockAsync(id, shown);
        await CheckKindAsync(plan);
        await change(plan);
        await plans.UpdateAsync(plan, autoSave: true);
        return await ToDtoAsync(plan);
    }

    private async Task CheckKindAsync(Plan plan) => await AuthorizationService.CheckAsync(kinds.Get(plan.Kind).Definition.Permission);

    private async Task<HashSet<string>> GetAllowedKindsAsync()
    {
        var allowed = new HashSet<string>();
        foreach (var (key, kind) in kinds.GetAll())
        {
            if (await AuthorizationService.IsGrantedAsync(kind.Definition.Permission))
            {
                allowed.Add(key);
            }
        }

        return allowed;
    }

    private async Task<IQueryable<Plan>> FindAsync(Guid? siteId, string? kind, PlanState? state) =>
        (await plans.GetQueryableAsync())
            .WhereIf(siteId is not null, plan => plan.SiteId == siteId)
            .WhereIf(!string.IsNullOrEmpty(kind), plan => plan.Kind == kind)
            .WhereIf(state is not null, plan => plan.State == state);

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetPlanExportInput input)
    {
        var directory = new SiteDirectory(sites);
        var query = await FindAsync(input.SiteId, input.Kind, input.State);
        await foreach (var batch in Batches.ReadAsync(request => Order.GetPageAsync(query, request), input.Sorting))
        {
            await directory.LearnAsync(batch.Select(plan => plan.SiteId));
            yield return (await ToDtosAsync(batch)).ConvertAll(plan => new ExportRow(plan, directory.NameOf(plan.SiteId), directory.ZoneOf(plan.SiteId)));
        }
    }

    private async Task<PlanDto> ToDtoAsync(Plan plan) => (await ToDtosAsync([plan]))[0];

    private async Task<List<PlanDto>> ToDtosAsync(List<Plan> rows)
    {
        var allowed = await GetAllowedKindsAsync();
        return rows.ConvertAll(plan => plan.ToDto(texts.NameOf(plan.Kind), words.Describe(plan.Rule), allowed.Contains(plan.Kind)));
    }

    private sealed record ExportRow(PlanDto Plan, string? Site, TimeZoneInfo? Zone);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IEscalationAppService" />
[Authorize(ServiceDeskPermissions.Escalations.ViewAll)]
public class EscalationAppService(IEscalationRepository escalations, ISiteIntegrationService sites, ListExporter exporter, EscalationTelling telling, IOptions<ClockOptions> options)
    : ServiceDeskAppService, IEscalationAppService
{
    private static readonly TimeSpan UsualPeriod = TimeSpan.FromDays(30);

    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Time("occurredAt", row => row.Step.OccurredAt)
        .Text("site", 20, row => row.Site)
        .Text("subjectName", 14, row => row.Step.SubjectName)
        .Text("subjectNumber", 24, row => row.Step.SubjectNumber, "CaseNumber")
        .Text("summary", 50, row => row.Step.Summary)
        .Word<EscalationTrigger>("trigger", 14, row => row.Step.Trigger)
        .Text("clockName", 14, row => row.Step.ClockName)
        .Word<EscalationLevel>("fromLevel", 14, row => row.Step.FromLevel)
        .Word<EscalationLevel>("toLevel", 14, row => row.Step.ToLevel)
        .Text("roleNames", 24, row => string.Join('、', row.Step.RoleNames))
        .Text("unheldRoleNames", 24, row => string.Join('、', row.Step.UnheldRoleNames))
        .Text("reason", 40, row => row.Step.Reason)
        .Text("actorName", 12, row => row.Step.ActorName)
        .Time("toldAt", row => row.Step.ToldAt);

    /// <inheritdoc />
    public virtual async Task<PageDto<EscalationListItemDto>> GetListAsync(GetEscalationListInput input)
        => (await escalations.GetPageAsync(ToQuery(input), PageRequest.Of(input))).ToDto(ToDto);

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.Escalations.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetEscalationExportInput input)
    {
        var site = input.SiteId is { } siteId ? await sites.FindAsync(siteId) : null;
        return await exporter.WriteAsync(
            Columns,
            RowsAsync(ToQuery(input), input.Sorting),
            L,
            new ExportOptions(input, "Export:Escalations", Zone: site is null ? null : TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId)));
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<EscalationCountDto>> GetCountsAsync(GetEscalationCountsInput input)
    {
        var counts = await escalations.CountAsync(new EscalationQuery(
            input.SiteId, input.SubjectType, input.OccurredFrom ?? (input.OccurredBefore ?? Clock.Now) - UsualPeriod, input.OccurredBefore, [], [], RaisedOnly: true));
        var directory = new SiteDirectory(sites);
        await directory.LearnAsync(counts.Select(count => count.SiteId));
        return new ListResultDto<EscalationCountDto>(
        [
            .. counts
                .Select(count => new EscalationCountDto
                {
                    SiteId = count.SiteId,
                    SiteName = directory.NameOf(count.SiteId) ?? "",
                    SubjectType = count.SubjectType,
                    SubjectName = NameOf(count.SubjectType),
                    StageName = StageOf(count.SubjectType, count.Trigger, count.ClockKind),
                    Level = count.Level,
                    Steps = count.Steps,
                    Cases = count.Cases,
                })
                .OrderBy(count => count.SiteName, StringComparer.CurrentCulture)
                .ThenBy(count => count.SubjectName, StringComparer.CurrentCulture)
                .ThenBy(count => count.StageName, StringComparer.CurrentCulture)
                .ThenBy(count => count.Level),
        ]);
    }

    private static EscalationQuery ToQuery(EscalationStepFilter filter)
        => new(filter.SiteId, filter.SubjectType, filter.OccurredFrom, filter.OccurredBefore, filter.Levels, filter.Triggers, filter.RaisedOnly);

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(EscalationQuery query, string? sorting)
    {
        var directory = new SiteDirectory(sites);
        await foreach (var batch in Batches.ReadAsync(request => escalations.GetPageAsync(query, request), sorting))
        {
            await directory.LearnAsync(batch.Select(step => step.SiteId));
            yield return batch.ConvertAll(step => new ExportRow(ToDto(step), directory.NameOf(step.SiteId), directory.ZoneOf(step.SiteId)));
        }
    }

    private EscalationListItemDto ToDto(Escalation escalation)
    {
        var catalog = options.Value.Find(escalation.SubjectType)!;
        var dto = new EscalationListItemDto
        {
            SiteId = escalation.SiteId,
            SubjectType = escalation.SubjectType,
            SubjectName = NameOf(escalation.SubjectType),
            SubjectId = escalation.SubjectId,
            SubjectNumber = escalation.SubjectNumber,
        };
        ClockMapper.Write(dto, escalation, catalog, StringLocalizerFactory);
        dto.Summary = telling.Say(escalation);
        return dto;
    }

    private string NameOf(string subjectType) => StringLocalizerFactory.Create(options.Value.Find(subjectType)!.ResourceType)["SubjectName"];

    private string StageOf(string subjectType, EscalationTrigger trigger, string? clockKind)
    {
        var catalog = options.Value.Find(subjectType)!;
        return StringLocalizerFactory.Create(catalog.ResourceType)[clockKind is null ? $"Enum:EscalationTrigger.{trigger}" : catalog.TextKeyOf(clockKind)];
    }

    private sealed record ExportRow(EscalationListItemDto Step, string? Site, TimeZoneInfo? Zone);
}

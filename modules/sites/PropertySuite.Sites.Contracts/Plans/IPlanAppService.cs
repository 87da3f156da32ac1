using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>
/// Plans (计划): work of a site that recurs (HTTP: <c>/api/sites/plan</c>). Whoever sets up, changes or starts one has the permission of its kind too.
/// </summary>
public interface IPlanAppService : IApplicationService
{
    /// <summary>Plans by filter, those first that come next unless the input says otherwise (nextAt, name, creationTime).</summary>
    Task<PageDto<PlanDto>> GetListAsync(GetPlanListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetPlanExportInput input);

    /// <summary>A plan.</summary>
    Task<PlanDto> GetAsync(Guid id);

    /// <summary>The kinds of work that can be planned.</summary>
    Task<ListResultDto<PlanKindDto>> GetKindsAsync();

    /// <summary>What has become of a plan's occurrences, newest first (occurrenceAt).</summary>
    Task<PageDto<PlanOccurrenceDto>> GetOccurrencesAsync(Guid id, GetPlanOccurrencesInput input);

    /// <summary>A rule in words and its next occurrences at a site. Nothing is stored.</summary>
    /// <exception cref="Volo.Abp.BusinessException">The rule never occurs; the message says why (HTTP 400).</exception>
    Task<RecurrencePreviewDto> PreviewAsync(PreviewRecurrenceDto input);

    /// <summary>Sets up a plan.</summary>
    /// <exception cref="Volo.Abp.BusinessException">The rule never occurs (again); the message says why (HTTP 400).</exception>
    Task<PlanDto> CreateAsync(CreatePlanDto input);

    /// <summary>Changes a plan.</summary>
    /// <exception cref="Volo.Abp.BusinessException">As on creation, or it has ended.</exception>
    Task<PlanDto> UpdateAsync(Guid id, UpdatePlanDto input);

    /// <summary>Pauses a plan.</summary>
    Task<PlanDto> PauseAsync(Guid id, PausePlanDto input);

    /// <summary>Lets a paused plan go on; what would have been due meanwhile is not made up for.</summary>
    Task<PlanDto> ResumeAsync(Guid id, ResumePlanDto input);

    /// <summary>Ends a plan for good.</summary>
    Task<PlanDto> EndAsync(Guid id, EndPlanDto input);

    /// <summary>Carries a plan out once now.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SitesErrorCodes.PlanRunsAlready"/>: it was started by hand and is not done yet.</exception>
    Task<PlanDto> RunAsync(Guid id, RunPlanDto input);
}

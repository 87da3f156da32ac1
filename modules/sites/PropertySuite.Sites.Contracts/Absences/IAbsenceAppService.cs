using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who is away, and who stands in (缺勤; HTTP: <c>/api/sites/absence</c>).</summary>
public interface IAbsenceAppService : IApplicationService
{
    /// <summary>Absences, the latest first unless the input says otherwise (from).</summary>
    Task<PageDto<AbsenceDto>> GetListAsync(GetAbsenceListInput input);

    /// <summary>
    /// Says that somebody is away. What they have open in the site is handed over when the absence begins: in the same transaction when it has begun, else by a job
    /// at its beginning.
    /// </summary>
    Task<AbsenceDto> CreateAsync(CreateAbsenceDto input);

    /// <summary>Takes an absence back; what was handed over stays where it is.</summary>
    Task DeleteAsync(Guid id);
}

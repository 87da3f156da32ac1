using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>The rules of the kinds of cases that this installation has. Every signed-in user may read them.</summary>
public interface ICaseTypeAppService : IApplicationService
{
    /// <summary>The rules of one kind of case.</summary>
    /// <param name="subjectType">Kind of case, such as <c>Repairs.RepairOrder</c>.</param>
    Task<CaseTypeDto> GetAsync(string subjectType);
}

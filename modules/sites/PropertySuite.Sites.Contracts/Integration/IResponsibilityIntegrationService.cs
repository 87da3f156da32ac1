using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Who is responsible for which unit, for other modules; answers within the caller's site scope.</summary>
[IntegrationService]
public interface IResponsibilityIntegrationService : IApplicationService
{
    /// <summary>Who is responsible for each of these units, the nearest first. A fixed number of statements, however many units there are.</summary>
    /// <param name="unitIds">The units.</param>
    /// <param name="duty">Only for this.</param>
    Task<Dictionary<Guid, List<ResponsiblePersonDto>>> GetByUnitsAsync(IReadOnlyCollection<Guid> unitIds, ResponsibilityDuty? duty = null);

    /// <summary>Who is responsible in a site, wherever; people who have several places stand there several times.</summary>
    Task<List<ResponsiblePersonDto>> GetBySiteAsync(Guid siteId, ResponsibilityDuty duty);
}

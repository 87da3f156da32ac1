using PropertySuite.Paging;
using Volo.Abp.Application.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>The log of looks at personal data; nobody can change it (HTTP: <c>/api/owner-records/personal-data-access</c>).</summary>
public interface IPersonalDataAccessAppService : IApplicationService
{
    /// <summary>Looks, newest first.</summary>
    Task<PageDto<PersonalDataAccessDto>> GetListAsync(GetPersonalDataAccessListInput input);
}

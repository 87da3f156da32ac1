using Volo.Abp.Application.Services;

namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>Finds tenants for the sign-in page.</summary>
public interface IAbpTenantAppService : IApplicationService
{
    /// <summary>Whether there is a company of this name, and its id.</summary>
    Task<FindTenantResultDto> FindTenantByNameAsync(string name);

    /// <summary>Whether there is a company with this id, and its name.</summary>
    Task<FindTenantResultDto> FindTenantByIdAsync(Guid id);
}

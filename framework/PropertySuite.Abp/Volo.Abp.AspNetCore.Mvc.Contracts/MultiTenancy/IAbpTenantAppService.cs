using Volo.Abp.Application.Services;

namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>Finds tenants for the sign-in page.</summary>
public interface IAbpTenantAppService : IApplicationService
{
    Task<FindTenantResultDto> FindTenantByNameAsync(string name);

    Task<FindTenantResultDto> FindTenantByIdAsync(Guid id);
}

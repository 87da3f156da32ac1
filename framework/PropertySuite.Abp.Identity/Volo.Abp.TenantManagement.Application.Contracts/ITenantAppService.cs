using Volo.Abp.Application.Services;

namespace Volo.Abp.TenantManagement;

/// <summary>Administration of tenants, from the host's side.</summary>
public interface ITenantAppService : ICrudAppService<TenantDto, Guid, GetTenantsInput, TenantCreateDto, TenantUpdateDto>
{
}

using Volo.Abp.Domain.Services;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

/// <inheritdoc cref="ITenantManager" />
public class TenantManager : DomainService, ITenantManager
{
    private readonly ITenantRepository _tenantRepository;
    private readonly ITenantNormalizer _tenantNormalizer;

    /// <summary>Creates the manager.</summary>
    public TenantManager(ITenantRepository tenantRepository, ITenantNormalizer tenantNormalizer)
    {
        _tenantRepository = tenantRepository;
        _tenantNormalizer = tenantNormalizer;
    }

    /// <inheritdoc />
    public virtual async Task<Tenant> CreateAsync(string name) =>
        new(GuidGenerator.Create(), name, await GetFreeNameAsync(name, ownId: null));

    /// <inheritdoc />
    public virtual async Task ChangeNameAsync(Tenant tenant, string name)
    {
        var normalizedName = await GetFreeNameAsync(name, tenant.Id);
        tenant.SetName(name);
        tenant.SetNormalizedName(normalizedName);
    }

    internal static BusinessException NameIsTaken(string name) =>
        new BusinessException("Volo.Abp.TenantManagement:DuplicateTenantName").WithData("Name", name);

    private async Task<string> GetFreeNameAsync(string name, Guid? ownId)
    {
        Check.NotNullOrWhiteSpace(name, nameof(name), TenantConsts.MaxNameLength);
        var normalizedName = _tenantNormalizer.NormalizeName(name)!;
        var namesake = await _tenantRepository.FindByNameAsync(normalizedName);
        if (namesake != null && namesake.Id != ownId)
        {
            throw NameIsTaken(name);
        }

        return normalizedName;
    }
}

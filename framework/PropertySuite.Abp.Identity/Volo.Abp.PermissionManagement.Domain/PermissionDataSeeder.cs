using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <inheritdoc cref="IPermissionDataSeeder" />
public class PermissionDataSeeder : IPermissionDataSeeder, ITransientDependency
{
    private readonly IPermissionGrantRepository _permissionGrantRepository;
    private readonly IGuidGenerator _guidGenerator;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Creates the seeder.</summary>
    public PermissionDataSeeder(
        IPermissionGrantRepository permissionGrantRepository, IGuidGenerator guidGenerator, ICurrentTenant currentTenant)
    {
        _permissionGrantRepository = permissionGrantRepository;
        _guidGenerator = guidGenerator;
        _currentTenant = currentTenant;
    }

    /// <inheritdoc />
    public virtual async Task SeedAsync(
        string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null)
    {
        using (_currentTenant.Change(tenantId))
        {
            string[] names = [.. grantedPermissions.Distinct()];
            var existing = await _permissionGrantRepository.GetListAsync(names, providerName, providerKey);
            var missing = names.Except(existing.Select(grant => grant.Name));
            await _permissionGrantRepository.InsertManyAsync(
                [.. missing.Select(name => new PermissionGrant(_guidGenerator.Create(), name, providerName, providerKey, tenantId))],
                autoSave: true);
        }
    }
}

using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>Keeps the grants of one kind of holder in the grants' table.</summary>
public abstract class PermissionManagementProvider : IPermissionManagementProvider
{
    /// <summary>Creates the provider.</summary>
    protected PermissionManagementProvider(
        IPermissionGrantRepository permissionGrantRepository, IGuidGenerator guidGenerator, ICurrentTenant currentTenant)
    {
        PermissionGrantRepository = permissionGrantRepository;
        GuidGenerator = guidGenerator;
        CurrentTenant = currentTenant;
    }

    /// <inheritdoc />
    public abstract string Name { get; }

    /// <summary>Stored grants.</summary>
    protected IPermissionGrantRepository PermissionGrantRepository { get; }

    /// <summary>Ids of new grants.</summary>
    protected IGuidGenerator GuidGenerator { get; }

    /// <summary>Whose grants.</summary>
    protected ICurrentTenant CurrentTenant { get; }

    /// <inheritdoc />
    public virtual async Task<PermissionValueProviderGrantInfo> CheckAsync(string name, string providerName, string providerKey) =>
        (await CheckAsync([name], providerName, providerKey)).Result[name];

    /// <inheritdoc />
    public virtual async Task<MultiplePermissionValueProviderGrantInfo> CheckAsync(
        string[] names, string providerName, string providerKey)
    {
        var result = new MultiplePermissionValueProviderGrantInfo(names);
        if (providerName == Name)
        {
            foreach (var grant in await PermissionGrantRepository.GetListAsync(names, providerName, providerKey))
            {
                result.Result[grant.Name] = new PermissionValueProviderGrantInfo(true, providerKey);
            }
        }

        return result;
    }

    /// <inheritdoc />
    public virtual async Task SetAsync(string name, string providerKey, bool isGranted)
    {
        var grant = await PermissionGrantRepository.FindAsync(name, Name, providerKey);
        if (isGranted && grant is null)
        {
            await PermissionGrantRepository.InsertAsync(
                new PermissionGrant(GuidGenerator.Create(), name, Name, providerKey, CurrentTenant.Id), autoSave: true);
        }
        else if (!isGranted && grant is not null)
        {
            await PermissionGrantRepository.DeleteAsync(grant, autoSave: true);
        }
    }
}

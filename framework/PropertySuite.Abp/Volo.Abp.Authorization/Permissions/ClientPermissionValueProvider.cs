using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants what is granted to the client. The key is the client id.</summary>
public class ClientPermissionValueProvider : PermissionValueProvider
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "C";

    /// <summary>Creates the provider.</summary>
    public ClientPermissionValueProvider(IPermissionStore permissionStore)
        : base(permissionStore)
    {
    }

    /// <inheritdoc />
    public override string Name => ProviderName;

    /// <inheritdoc />
    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        var key = context.Principal?.FindFirst(AbpClaimTypes.ClientId)?.Value;
        return key != null && await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, key)
            ? PermissionGrantResult.Granted
            : PermissionGrantResult.Undefined;
    }

    /// <inheritdoc />
    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        string[] names = [.. context.Permissions.Select(permission => permission.Name).Distinct()];
        var key = context.Principal?.FindFirst(AbpClaimTypes.ClientId)?.Value;
        return key == null
            ? Task.FromResult(new MultiplePermissionGrantResult(names))
            : PermissionStore.IsGrantedAsync(names, Name, key);
    }
}

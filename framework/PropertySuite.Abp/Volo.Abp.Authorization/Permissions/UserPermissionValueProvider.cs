using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants what is granted to the user. The key is the user id.</summary>
public class UserPermissionValueProvider : PermissionValueProvider
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "U";

    /// <summary>Creates the provider.</summary>
    public UserPermissionValueProvider(IPermissionStore permissionStore)
        : base(permissionStore)
    {
    }

    /// <inheritdoc />
    public override string Name => ProviderName;

    /// <inheritdoc />
    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        var key = context.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value;
        return key != null && await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, key)
            ? PermissionGrantResult.Granted
            : PermissionGrantResult.Undefined;
    }

    /// <inheritdoc />
    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        string[] names = [.. context.Permissions.Select(permission => permission.Name).Distinct()];
        var key = context.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value;
        return key == null
            ? Task.FromResult(new MultiplePermissionGrantResult(names))
            : PermissionStore.IsGrantedAsync(names, Name, key);
    }
}

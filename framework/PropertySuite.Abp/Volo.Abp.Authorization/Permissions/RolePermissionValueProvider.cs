using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants what is granted to one of the principal's roles. The key is the role's name.</summary>
public class RolePermissionValueProvider : PermissionValueProvider
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "R";

    /// <summary>Creates the provider.</summary>
    public RolePermissionValueProvider(IPermissionStore permissionStore)
        : base(permissionStore)
    {
    }

    /// <inheritdoc />
    public override string Name => ProviderName;

    /// <inheritdoc />
    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        foreach (var role in GetRoles(context.Principal))
        {
            if (await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, role))
            {
                return PermissionGrantResult.Granted;
            }
        }

        return PermissionGrantResult.Undefined;
    }

    /// <inheritdoc />
    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        var open = context.Permissions.Select(permission => permission.Name).Distinct().ToList();
        var result = new MultiplePermissionGrantResult([.. open]);
        foreach (var role in GetRoles(context.Principal))
        {
            if (open.Count == 0)
            {
                break;
            }

            var decisions = await PermissionStore.IsGrantedAsync([.. open], Name, role);
            foreach (var (name, decision) in decisions.Result)
            {
                if (decision != PermissionGrantResult.Undefined && open.Remove(name))
                {
                    result.Result[name] = decision;
                }
            }
        }

        return result;
    }

    private static IEnumerable<string> GetRoles(ClaimsPrincipal? principal)
        => principal?.FindAll(AbpClaimTypes.Role).Select(claim => claim.Value).Distinct() ?? [];
}

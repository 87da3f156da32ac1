using System.Security.Claims;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Administration;

/// <summary>
/// Narrows what a client may do to the scopes of its token: whatever is not among them is prohibited, and a prohibition wins over every
/// grant. It grants nothing, and says nothing about people.
/// </summary>
public class ApiTokenScopeValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    /// <summary>Type of the claims that carry the scopes of a token, one claim each.</summary>
    public const string ScopeClaim = "scope";

    /// <inheritdoc />
    public override string Name => "TokenScope";

    /// <inheritdoc />
    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) =>
        Task.FromResult(Check(context.Principal, context.Permission.Name));

    /// <inheritdoc />
    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        var result = new MultiplePermissionGrantResult();
        foreach (var permission in context.Permissions)
        {
            result.Result[permission.Name] = Check(context.Principal, permission.Name);
        }

        return Task.FromResult(result);
    }

    private static PermissionGrantResult Check(ClaimsPrincipal? principal, string permission) =>
        principal?.FindFirst(AbpClaimTypes.ClientId) is not null && !principal.HasClaim(ScopeClaim, permission)
            ? PermissionGrantResult.Prohibited
            : PermissionGrantResult.Undefined;
}

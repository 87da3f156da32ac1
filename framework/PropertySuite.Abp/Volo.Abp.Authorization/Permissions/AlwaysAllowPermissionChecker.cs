using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants everything; for tests.</summary>
public class AlwaysAllowPermissionChecker : IPermissionChecker
{
    /// <inheritdoc />
    public Task<bool> IsGrantedAsync(string name) => Task.FromResult(true);

    /// <inheritdoc />
    public Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name) => Task.FromResult(true);

    /// <inheritdoc />
    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) => IsGrantedAsync(null, names);

    /// <inheritdoc />
    public Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names)
        => Task.FromResult(new MultiplePermissionGrantResult(names, PermissionGrantResult.Granted));
}

using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>
/// Says whether a permission is granted. An unknown or disabled permission, and one of the other multi-tenancy side, is not granted;
/// that is never an exception. A parent permission is not required for its children.
/// </summary>
public interface IPermissionChecker
{
    /// <summary>Whether the current principal has the permission.</summary>
    Task<bool> IsGrantedAsync(string name);

    /// <summary>Whether <paramref name="claimsPrincipal"/> has the permission.</summary>
    Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name);

    /// <summary>Which of the permissions the current principal has.</summary>
    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names);

    /// <summary>Which of the permissions <paramref name="claimsPrincipal"/> has.</summary>
    Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names);
}

using Volo.Abp;
using Volo.Abp.Authorization;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks the authorization service about the current principal.</summary>
public static class AbpAuthorizationServiceExtensions
{
    /// <summary>The result of a policy, as a rule the name of a permission.</summary>
    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, string policyName)
        => authorizationService.AuthorizeAsync(resource: null, policyName);

    /// <summary>The result of a policy for a resource.</summary>
    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, object? resource, string policyName)
        => authorizationService.AuthorizeAsync(authorizationService.AsAbpAuthorizationService().CurrentPrincipal, resource, policyName);

    /// <summary>The result of a policy.</summary>
    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy)
        => authorizationService.AuthorizeAsync(
            authorizationService.AsAbpAuthorizationService().CurrentPrincipal,
            resource: null,
            policy.Requirements);

    /// <summary>Whether the current principal meets the policy.</summary>
    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, string policyName)
        => (await authorizationService.AuthorizeAsync(policyName)).Succeeded;

    /// <summary>Whether the current principal meets the policy for a resource.</summary>
    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, object resource, string policyName)
        => (await authorizationService.AuthorizeAsync(resource, policyName)).Succeeded;

    /// <summary>Whether the current principal meets at least one of the policies.</summary>
    public static async Task<bool> IsGrantedAnyAsync(this IAuthorizationService authorizationService, params string[] policyNames)
    {
        Check.NotNullOrEmpty(policyNames, nameof(policyNames));
        foreach (var policyName in policyNames)
        {
            if (await authorizationService.IsGrantedAsync(policyName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns when the current principal meets the policy.</summary>
    /// <exception cref="AbpAuthorizationException">It does not.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, string policyName)
    {
        if (!await authorizationService.IsGrantedAsync(policyName))
        {
            throw new AbpAuthorizationException(
                $"The policy {policyName} is not met.",
                AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithPolicyName).WithData("PolicyName", policyName);
        }
    }

    /// <summary>Returns when the current principal meets the policy for the resource.</summary>
    /// <exception cref="AbpAuthorizationException">It does not.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, object resource, string policyName)
    {
        if (!await authorizationService.IsGrantedAsync(resource, policyName))
        {
            throw new AbpAuthorizationException(
                    $"The policy {policyName} is not met for the resource {resource}.",
                    AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedForGivenResource)
                .WithData("PolicyName", policyName)
                .WithData("ResourceName", resource);
        }
    }

    /// <summary>Returns when the current principal meets the policy.</summary>
    /// <exception cref="AbpAuthorizationException">It does not.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy)
    {
        if (!(await authorizationService.AuthorizeAsync(policy)).Succeeded)
        {
            var permissions = string.Join(", ", policy.Requirements.OfType<PermissionRequirement>().Select(r => r.PermissionName));
            throw permissions.Length == 0
                ? new AbpAuthorizationException("A policy is not met.", AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted)
                : new AbpAuthorizationException(
                    $"The policy {permissions} is not met.",
                    AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithPolicyName).WithData("PolicyName", permissions);
        }
    }

    /// <summary>The same service as ABP's.</summary>
    /// <exception cref="AbpException">It is another implementation.</exception>
    public static IAbpAuthorizationService AsAbpAuthorizationService(this IAuthorizationService authorizationService)
        => authorizationService as IAbpAuthorizationService
            ?? throw new AbpException($"{authorizationService.GetType().FullName} does not implement {nameof(IAbpAuthorizationService)}.");
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization;

/// <inheritdoc cref="IAbpAuthorizationPolicyProvider" />
[Dependency(ReplaceServices = true)]
public class AbpAuthorizationPolicyProvider : DefaultAuthorizationPolicyProvider, IAbpAuthorizationPolicyProvider, ITransientDependency
{
    private readonly IPermissionDefinitionManager _permissionDefinitionManager;

    /// <summary>Creates the provider.</summary>
    public AbpAuthorizationPolicyProvider(IOptions<AuthorizationOptions> options, IPermissionDefinitionManager permissionDefinitionManager)
        : base(options)
    {
        _permissionDefinitionManager = permissionDefinitionManager;
    }

    /// <inheritdoc />
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        var policy = await base.GetPolicyAsync(policyName);
        if (policy != null)
        {
            return policy;
        }

        var permission = await _permissionDefinitionManager.GetOrNullAsync(policyName);
        return permission == null ? null : new AuthorizationPolicyBuilder().AddRequirements(new PermissionRequirement(policyName)).Build();
    }

    /// <inheritdoc />
    public async Task<List<string>> GetPoliciesNamesAsync()
        => [.. (await _permissionDefinitionManager.GetPermissionsAsync()).Select(permission => permission.Name)];
}

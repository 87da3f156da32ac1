using Microsoft.AspNetCore.Authorization;

namespace Volo.Abp.Authorization;

/// <summary>The platform's policy provider, to which each permission is a policy of the same name.</summary>
public interface IAbpAuthorizationPolicyProvider : IAuthorizationPolicyProvider
{
    /// <summary>Names of the policies that permissions make; policies added to the platform's options are not listed.</summary>
    Task<List<string>> GetPoliciesNamesAsync();
}

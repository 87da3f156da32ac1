using Volo.Abp.Collections;

namespace Volo.Abp.PermissionManagement;

/// <summary>Who can hold permissions and who may grant them.</summary>
public class PermissionManagementOptions
{
    /// <summary>The kinds of holders.</summary>
    public ITypeList<IPermissionManagementProvider> ManagementProviders { get; } = new TypeList<IPermissionManagementProvider>();

    /// <summary>Kind of holder → the policy that a caller needs to change its grants.</summary>
    public Dictionary<string, string> ProviderPolicies { get; } = [];
}

using Volo.Abp.Collections;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Who defines permissions and who decides about them.</summary>
public class AbpPermissionOptions
{
    /// <summary>Definition providers; every registered <see cref="IPermissionDefinitionProvider"/> is added by itself.</summary>
    public ITypeList<IPermissionDefinitionProvider> DefinitionProviders { get; } = new TypeList<IPermissionDefinitionProvider>();

    /// <summary>Value providers, in the order in which they are asked.</summary>
    public ITypeList<IPermissionValueProvider> ValueProviders { get; } = new TypeList<IPermissionValueProvider>();
}

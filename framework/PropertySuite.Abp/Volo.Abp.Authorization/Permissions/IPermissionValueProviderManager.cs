namespace Volo.Abp.Authorization.Permissions;

/// <summary>The value providers in use.</summary>
public interface IPermissionValueProviderManager
{
    /// <summary>The providers, in the order in which they are asked.</summary>
    IReadOnlyList<IPermissionValueProvider> ValueProviders { get; }
}

using Microsoft.AspNetCore.Builder;

namespace Microsoft.AspNetCore.RequestLocalization;

/// <summary>Gives the options by which the culture of a request is found.</summary>
public interface IAbpRequestLocalizationOptionsProvider
{
    /// <summary>Sets what the application changes about the options; called once, while the pipeline is built.</summary>
    void InitLocalizationOptions(Action<RequestLocalizationOptions>? optionsAction = null);

    Task<RequestLocalizationOptions> GetLocalizationOptionsAsync();
}

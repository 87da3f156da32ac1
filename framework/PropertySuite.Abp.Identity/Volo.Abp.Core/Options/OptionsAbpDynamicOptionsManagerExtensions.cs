using Volo.Abp;
using Volo.Abp.Options;

namespace Microsoft.Extensions.Options;

/// <summary>Calls of dynamic options through their ordinary interface.</summary>
public static class OptionsAbpDynamicOptionsManagerExtensions
{
    /// <summary>Looks the values of dynamic options up.</summary>
    /// <exception cref="AbpException">The options are not dynamic.</exception>
    public static Task SetAsync<T>(this IOptions<T> options)
        where T : class =>
        options is AbpDynamicOptionsManager<T> dynamicOptions
            ? dynamicOptions.SetAsync()
            : throw new AbpException($"The options {typeof(T)} are not registered as dynamic options.");
}

using Volo.Abp.Options;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionPreConfigureExtensions
{
    /// <summary>Adds an action for <see cref="ExecutePreConfiguredActions{TOptions}(IServiceCollection)"/>.</summary>
    public static IServiceCollection PreConfigure<TOptions>(this IServiceCollection services, Action<TOptions> optionsAction)
    {
        services.GetPreConfigureActions<TOptions>().Add(optionsAction);
        return services;
    }

    public static PreConfigureActionList<TOptions> GetPreConfigureActions<TOptions>(this IServiceCollection services)
        => services.GetOrAddObject<PreConfigureActionList<TOptions>>();

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services) where TOptions : new()
        => services.ExecutePreConfiguredActions(new TOptions());

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services, TOptions options)
    {
        services.GetPreConfigureActions<TOptions>().Configure(options);
        return options;
    }
}

using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>
/// Base class of modules. Each stage runs over all modules, in the order of their dependencies, before the next stage begins.
/// The asynchronous methods call the synchronous ones unless overridden.
/// </summary>
public abstract class AbpModule :
    IAbpModule,
    IOnPreApplicationInitialization,
    IOnApplicationInitialization,
    IOnPostApplicationInitialization,
    IOnApplicationShutdown,
    IPreConfigureServices,
    IPostConfigureServices
{
    private ServiceConfigurationContext? _serviceConfigurationContext;

    /// <summary>True: the classes of the module's assemblies are not registered by convention.</summary>
    protected internal bool SkipAutoServiceRegistration { get; protected set; }

    /// <summary>The context of the running registration.</summary>
    /// <exception cref="AbpException">Read outside Pre/Configure/PostConfigureServices.</exception>
    protected internal ServiceConfigurationContext ServiceConfigurationContext
    {
        get => _serviceConfigurationContext ?? throw new AbpException(
            $"{nameof(ServiceConfigurationContext)} of {GetType().FullName} exists only during " +
            $"{nameof(PreConfigureServices)}, {nameof(ConfigureServices)} and {nameof(PostConfigureServices)}.");
        internal set => _serviceConfigurationContext = value;
    }

    internal void ClearServiceConfigurationContext() => _serviceConfigurationContext = null;

    public virtual Task PreConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PreConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PreConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task ConfigureServicesAsync(ServiceConfigurationContext context)
    {
        ConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task PostConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PostConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PostConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPreApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPreApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPostApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPostApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        OnApplicationShutdown(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationShutdown(ApplicationShutdownContext context)
    {
    }

    /// <summary>Whether the type is a module class that can be created.</summary>
    public static bool IsAbpModule(Type type)
    {
        var typeInfo = type.GetTypeInfo();
        return typeInfo.IsClass && !typeInfo.IsAbstract && !typeInfo.IsGenericType && typeof(IAbpModule).IsAssignableFrom(type);
    }

    internal static void CheckAbpModuleType(Type moduleType)
    {
        if (!IsAbpModule(moduleType))
        {
            throw new ArgumentException($"{moduleType.AssemblyQualifiedName} is not a module class.", nameof(moduleType));
        }
    }

    protected void Configure<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.Configure(configureOptions);

    protected void Configure<TOptions>(string name, Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.Configure(name, configureOptions);

    protected void Configure<TOptions>(IConfiguration configuration) where TOptions : class
        => ServiceConfigurationContext.Services.Configure<TOptions>(configuration);

    protected void Configure<TOptions>(IConfiguration configuration, Action<BinderOptions> configureBinder) where TOptions : class
        => ServiceConfigurationContext.Services.Configure<TOptions>(configuration, configureBinder);

    protected void Configure<TOptions>(string name, IConfiguration configuration) where TOptions : class
        => ServiceConfigurationContext.Services.Configure<TOptions>(name, configuration);

    /// <summary>Adds an action for <c>ExecutePreConfiguredActions&lt;TOptions&gt;</c> of a later stage.</summary>
    protected void PreConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.PreConfigure(configureOptions);

    protected void PostConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.PostConfigure(configureOptions);

    protected void PostConfigureAll<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.PostConfigureAll(configureOptions);
}

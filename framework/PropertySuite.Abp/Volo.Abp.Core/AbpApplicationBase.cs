using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PropertySuite.Abp.DependencyInjection;
using PropertySuite.Abp.Modularity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>Takes the modules through their stages.</summary>
public abstract class AbpApplicationBase : IAbpApplication
{
    private bool _configuredServices;
    private bool _initialized;
    private bool _initializedAsynchronously;

    private protected AbpApplicationBase(
        Type startupModuleType,
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction)
    {
        StartupModuleType = Check.NotNull(startupModuleType, nameof(startupModuleType));
        Services = Check.NotNull(services, nameof(services));
        services.TryAddObjectAccessor<IServiceProvider>();

        var options = new AbpApplicationCreationOptions(services);
        optionsAction?.Invoke(options);
        SkipConfigureServices = options.SkipConfigureServices;

        var configuration = services.GetConfigurationOrNull();
        if (configuration is null)
        {
            configuration = ConfigurationHelper.BuildConfiguration(options.Configuration);
            services.ReplaceConfiguration(configuration);
        }

        ApplicationName = options.ApplicationName
            ?? (configuration["ApplicationName"] is { Length: > 0 } configured ? configured : null)
            ?? Assembly.GetEntryAssembly()?.GetName().Name;

        services.AddSingleton<IAbpApplication>(this);
        services.AddSingleton<IApplicationInfoAccessor>(this);
        services.AddSingleton<IModuleContainer>(this);
        services.AddSingleton<IAbpHostEnvironment>(new AbpHostEnvironment { EnvironmentName = options.Environment });
        services.AddOptions();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddTransient<IExceptionNotifier, ExceptionNotifier>();

        Modules = ModuleLoader.LoadModules(services, startupModuleType);
    }

    public Type StartupModuleType { get; }

    public IServiceProvider ServiceProvider { get; private set; } = default!;

    public IServiceCollection Services { get; }

    public IReadOnlyList<IAbpModuleDescriptor> Modules { get; }

    public string? ApplicationName { get; }

    public string InstanceId { get; } = Guid.NewGuid().ToString();

    internal bool SkipConfigureServices { get; }

    public virtual async Task ConfigureServicesAsync()
    {
        var context = BeginConfiguration();
        foreach (var module in Modules)
        {
            if (module.Instance is IPreConfigureServices preConfigure)
            {
                await ModuleStage.RunAsync(
                    () => preConfigure.PreConfigureServicesAsync(context),
                    module,
                    nameof(IPreConfigureServices.PreConfigureServicesAsync));
            }
        }

        var conventions = new ModuleConventions(Modules);
        foreach (var module in Modules)
        {
            conventions.Register(Services, module);
            await ModuleStage.RunAsync(
                () => module.Instance.ConfigureServicesAsync(context),
                module,
                nameof(IAbpModule.ConfigureServicesAsync));
        }

        foreach (var module in Modules)
        {
            if (module.Instance is IPostConfigureServices postConfigure)
            {
                await ModuleStage.RunAsync(
                    () => postConfigure.PostConfigureServicesAsync(context),
                    module,
                    nameof(IPostConfigureServices.PostConfigureServicesAsync));
            }
        }

        EndConfiguration(conventions);
    }

    /// <summary>Runs the registration stages with the modules' synchronous methods.</summary>
    public virtual void ConfigureServices()
    {
        var context = BeginConfiguration();
        foreach (var module in Modules)
        {
            if (module.Instance is IPreConfigureServices preConfigure)
            {
                ModuleStage.Run(
                    () => preConfigure.PreConfigureServices(context),
                    module,
                    nameof(IPreConfigureServices.PreConfigureServices));
            }
        }

        var conventions = new ModuleConventions(Modules);
        foreach (var module in Modules)
        {
            conventions.Register(Services, module);
            ModuleStage.Run(() => module.Instance.ConfigureServices(context), module, nameof(IAbpModule.ConfigureServices));
        }

        foreach (var module in Modules)
        {
            if (module.Instance is IPostConfigureServices postConfigure)
            {
                ModuleStage.Run(
                    () => postConfigure.PostConfigureServices(context),
                    module,
                    nameof(IPostConfigureServices.PostConfigureServices));
            }
        }

        EndConfiguration(conventions);
    }

    public virtual async Task ShutdownAsync()
    {
        if (!_initialized)
        {
            return;
        }

        _initialized = false;
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationShutdownContext(scope.ServiceProvider);
        foreach (var module in Modules.Reverse())
        {
            if (module.Instance is IOnApplicationShutdown shutdown)
            {
                try
                {
                    await shutdown.OnApplicationShutdownAsync(context);
                }
                catch (Exception exception)
                {
                    throw new AbpShutdownException(
                        $"{module.Type.AssemblyQualifiedName} failed to shut down. See the inner exception.",
                        exception);
                }
            }
        }
    }

    /// <summary>An application that was started asynchronously is stopped the same way, while the caller waits.</summary>
    public virtual void Shutdown()
    {
        if (!_initialized)
        {
            return;
        }

        if (_initializedAsynchronously)
        {
            ShutdownAsync().GetAwaiter().GetResult();
            return;
        }

        _initialized = false;
        using var scope = ServiceProvider.CreateScope();
        var context = new ApplicationShutdownContext(scope.ServiceProvider);
        foreach (var module in Modules.Reverse())
        {
            if (module.Instance is IOnApplicationShutdown shutdown)
            {
                try
                {
                    shutdown.OnApplicationShutdown(context);
                }
                catch (Exception exception)
                {
                    throw new AbpShutdownException(
                        $"{module.Type.AssemblyQualifiedName} failed to shut down. See the inner exception.",
                        exception);
                }
            }
        }
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    internal void SetServiceProviderCore(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        serviceProvider.GetRequiredService<ObjectAccessor<IServiceProvider>>().Value = serviceProvider;
    }

    internal async Task InitializeModulesAsync()
    {
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationInitializationContext(scope.ServiceProvider);
        foreach (var module in Modules)
        {
            if (module.Instance is IOnPreApplicationInitialization pre)
            {
                await ModuleStage.RunAsync(
                    () => pre.OnPreApplicationInitializationAsync(context),
                    module,
                    nameof(pre.OnPreApplicationInitializationAsync));
            }
        }

        foreach (var module in Modules)
        {
            if (module.Instance is IOnApplicationInitialization on)
            {
                await ModuleStage.RunAsync(
                    () => on.OnApplicationInitializationAsync(context),
                    module,
                    nameof(on.OnApplicationInitializationAsync));
            }
        }

        foreach (var module in Modules)
        {
            if (module.Instance is IOnPostApplicationInitialization post)
            {
                await ModuleStage.RunAsync(
                    () => post.OnPostApplicationInitializationAsync(context),
                    module,
                    nameof(post.OnPostApplicationInitializationAsync));
            }
        }

        _initializedAsynchronously = true;
        _initialized = true;
    }

    internal void InitializeModules()
    {
        using var scope = ServiceProvider.CreateScope();
        var context = new ApplicationInitializationContext(scope.ServiceProvider);
        foreach (var module in Modules)
        {
            if (module.Instance is IOnPreApplicationInitialization pre)
            {
                ModuleStage.Run(() => pre.OnPreApplicationInitialization(context), module, nameof(pre.OnPreApplicationInitialization));
            }
        }

        foreach (var module in Modules)
        {
            if (module.Instance is IOnApplicationInitialization on)
            {
                ModuleStage.Run(() => on.OnApplicationInitialization(context), module, nameof(on.OnApplicationInitialization));
            }
        }

        foreach (var module in Modules)
        {
            if (module.Instance is IOnPostApplicationInitialization post)
            {
                ModuleStage.Run(() => post.OnPostApplicationInitialization(context), module, nameof(post.OnPostApplicationInitialization));
            }
        }

        _initialized = true;
    }

    private ServiceConfigurationContext BeginConfiguration()
    {
        if (_configuredServices)
        {
            throw new AbpInitializationException("The services of the application have already been configured.");
        }

        _configuredServices = true;
        var context = new ServiceConfigurationContext(Services);
        Services.AddSingleton(context);
        foreach (var module in Modules.Select(m => m.Instance).OfType<AbpModule>())
        {
            module.ServiceConfigurationContext = context;
        }

        return context;
    }

    private void EndConfiguration(ModuleConventions conventions)
    {
        foreach (var module in Modules.Select(m => m.Instance).OfType<AbpModule>())
        {
            module.ClearServiceConfigurationContext();
        }

        RegistrationCompletion.Complete(Services, conventions.Assemblies);
    }
}

using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Core.Lifecycle;

public sealed class ModuleLifecycleTests
{
    [Fact]
    public async Task Modules_start_after_what_they_depend_on_and_each_stage_runs_over_all_before_the_next()
    {
        var log = new StageLog();
        await using (await RunningApplication.StartAsync<TopModule>(services => services.AddObjectAccessor(log)))
        {
        }

        log.Entries.ShouldBe([
            "Bottom.PreConfigure", "Left.PreConfigure", "Right.PreConfigure", "Top.PreConfigure",
            "Bottom.Configure", "Left.Configure", "Right.Configure", "Top.Configure",
            "Bottom.PostConfigure", "Left.PostConfigure", "Right.PostConfigure", "Top.PostConfigure",
            "Bottom.OnPre", "Left.OnPre", "Right.OnPre", "Top.OnPre",
            "Bottom.On", "Left.On", "Right.On", "Top.On",
            "Bottom.OnPost", "Left.OnPost", "Right.OnPost", "Top.OnPost",
            "Top.Shutdown", "Right.Shutdown", "Left.Shutdown", "Bottom.Shutdown",
        ]);
    }

    [Fact]
    public void A_synchronous_start_runs_the_synchronous_methods_of_the_same_stages()
    {
        var log = new StageLog();
        using (var application = AbpApplicationFactory.Create<TopModule>(o => o.Services.AddObjectAccessor(log)))
        {
            application.Initialize();
            application.Shutdown();
        }

        log.Entries.Count.ShouldBe(28);
        log.Entries[^1].ShouldBe("Bottom.Shutdown");
    }

    [Fact]
    public async Task An_application_that_was_started_asynchronously_is_stopped_so_even_by_a_synchronous_call()
    {
        var log = new StageLog();
        using var application = await AbpApplicationFactory.CreateAsync<AsyncOnlyModule>(o => o.Services.AddObjectAccessor(log));
        await application.InitializeAsync();

        application.Shutdown();
        application.Shutdown();

        log.Entries.ShouldBe(["started", "stopped"]);
    }

    [Fact]
    public async Task A_module_class_is_a_singleton_of_the_container()
    {
        var log = new StageLog();
        await using var application = await RunningApplication.StartAsync<TopModule>(services => services.AddObjectAccessor(log));

        application.Get<BottomModule>().ShouldBeSameAs(
            application.Get<IModuleContainer>().Modules.Single(m => m.Type == typeof(BottomModule)).Instance);
    }

    [Fact]
    public async Task A_failing_stage_names_its_module()
    {
        var failure = await Should.ThrowAsync<AbpInitializationException>(() => RunningApplication.StartAsync<Failing.FailingModule>());

        failure.Message.ShouldContain(nameof(Failing.FailingModule));
        failure.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public void Modules_that_need_each_other_are_refused()
        => Should.Throw<ArgumentException>(() => AbpApplicationFactory.Create<CircularAModule>()).Message.ShouldContain("Cyclic");

    [Fact]
    public void The_configuration_context_exists_only_during_registration()
    {
        using var application = AbpApplicationFactory.Create<TopModule>(o => o.Services.AddObjectAccessor(new StageLog()));
        var module = (TopModule)application.Modules[^1].Instance;

        module.ContextDuringConfigure.ShouldNotBeNull();
        Should.Throw<AbpException>(() => module.ReadContext());
    }

    [Fact]
    public void PreConfigured_actions_apply_in_order_when_they_are_executed()
    {
        using var application = AbpApplicationFactory.Create<TopModule>(o => o.Services.AddObjectAccessor(new StageLog()));

        application.Services.ExecutePreConfiguredActions<Names>().Values.ShouldBe(["Bottom", "Left", "Right", "Top"]);
    }
}

public sealed class StageLog
{
    public List<string> Entries { get; } = [];
}

public sealed class Names
{
    public List<string> Values { get; } = [];
}

public abstract class LoggingModule : AbpModule
{
    private string Name => GetType().Name.Replace("Module", string.Empty);

    public ServiceConfigurationContext? ContextDuringConfigure { get; private set; }

    public ServiceConfigurationContext ReadContext() => ServiceConfigurationContext;

    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        Log(context, "PreConfigure");
        PreConfigure<Names>(names => names.Values.Add(Name));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        ContextDuringConfigure = ServiceConfigurationContext;
        Log(context, "Configure");
    }

    public override void PostConfigureServices(ServiceConfigurationContext context) => Log(context, "PostConfigure");

    public override void OnPreApplicationInitialization(ApplicationInitializationContext context) => Log(context.ServiceProvider, "OnPre");

    public override void OnApplicationInitialization(ApplicationInitializationContext context) => Log(context.ServiceProvider, "On");

    public override void OnPostApplicationInitialization(ApplicationInitializationContext context) => Log(context.ServiceProvider, "OnPost");

    public override void OnApplicationShutdown(ApplicationShutdownContext context) => Log(context.ServiceProvider, "Shutdown");

    private void Log(ServiceConfigurationContext context, string stage)
        => context.Services.GetObject<StageLog>().Entries.Add($"{Name}.{stage}");

    private void Log(IServiceProvider provider, string stage)
        => provider.GetRequiredService<IObjectAccessor<StageLog>>().Value!.Entries.Add($"{Name}.{stage}");
}

public sealed class BottomModule : LoggingModule;

[DependsOn(typeof(BottomModule))]
public sealed class LeftModule : LoggingModule;

[DependsOn(typeof(BottomModule))]
public sealed class RightModule : LoggingModule;

[DependsOn(typeof(LeftModule), typeof(RightModule))]
public sealed class TopModule : LoggingModule;

public sealed class AsyncOnlyModule : AbpModule
{
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        context.ServiceProvider.GetRequiredService<IObjectAccessor<StageLog>>().Value!.Entries.Add("started");
        return Task.CompletedTask;
    }

    public override Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        context.ServiceProvider.GetRequiredService<IObjectAccessor<StageLog>>().Value!.Entries.Add("stopped");
        return Task.CompletedTask;
    }
}

[DependsOn(typeof(CircularBModule))]
public sealed class CircularAModule : AbpModule;

[DependsOn(typeof(CircularAModule))]
public sealed class CircularBModule : AbpModule;

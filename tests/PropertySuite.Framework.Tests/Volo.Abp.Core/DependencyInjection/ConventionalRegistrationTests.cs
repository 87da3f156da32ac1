using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Core.Conventions;

public sealed class ConventionalRegistrationTests
{
    [Fact]
    public async Task A_class_is_exposed_as_itself_and_as_interfaces_its_name_ends_with()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        application.Get<GermanTaxCalculator>().ShouldNotBeNull();
        application.Get<ITaxCalculator>().ShouldBeOfType<GermanTaxCalculator>();
        application.Get<ICalculator>().ShouldBeOfType<GermanTaxCalculator>();
        application.Services.GetService<IUnrelated>().ShouldBeNull();
    }

    [Fact]
    public async Task ExposeServices_replaces_the_conventional_services()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        application.Get<ICanBeAudited>().ShouldBeOfType<AuditedThing>();
        application.Services.GetService<AuditedThing>().ShouldBeNull();
        application.Get<SelfAndMore>().ShouldNotBeNull();
        application.Get<IMore>().ShouldBeOfType<SelfAndMore>();
    }

    [Fact]
    public async Task Keyed_services_are_found_by_their_keys()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        application.Services.GetRequiredKeyedService<ICanBeAudited>("first").ShouldBeOfType<FirstKeyed>();
        application.Services.GetRequiredKeyedService<ICanBeAudited>("second").ShouldBeOfType<SecondKeyed>();
    }

    [Fact]
    public async Task Markers_decide_the_lifetime_and_the_attribute_wins_over_them()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();
        using var other = application.Services.CreateScope();

        application.Get<TransientThing>().ShouldNotBeSameAs(application.Get<TransientThing>());
        application.Get<ScopedThing>().ShouldBeSameAs(application.Get<ScopedThing>());
        application.Get<ScopedThing>().ShouldNotBeSameAs(other.ServiceProvider.GetRequiredService<ScopedThing>());
        application.Get<SingletonThing>().ShouldBeSameAs(other.ServiceProvider.GetRequiredService<SingletonThing>());
        application.Get<TransientBySayingSo>().ShouldNotBeSameAs(application.Get<TransientBySayingSo>());
    }

    [Fact]
    public async Task A_shared_object_is_the_same_under_all_its_names()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        application.Get<ISingletonThing>().ShouldBeSameAs(application.Get<SingletonThing>());
        application.Get<IScopedThing>().ShouldBeSameAs(application.Get<ScopedThing>());
    }

    [Fact]
    public async Task Replace_wins_over_what_was_there_and_TryRegister_gives_way()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        application.Services.GetServices<IGreeter>().ShouldHaveSingleItem().ShouldBeOfType<LoudGreeter>();
        application.Services.GetServices<IClerk>().ShouldHaveSingleItem().ShouldBeOfType<EarlierClerk>();
    }

    [Fact]
    public async Task Abstract_generic_unmarked_and_disabled_classes_stay_out()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        application.Services.GetService<UnmarkedThing>().ShouldBeNull();
        application.Services.GetService<DisabledThing>().ShouldBeNull();
        application.Services.GetService<GenericThing<int>>().ShouldBeNull();
    }

    [Fact]
    public async Task Hooks_added_in_any_PreConfigureServices_see_every_registration()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        var seen = application.Get<IObjectAccessor<List<(Type, Type)>>>().Value!;
        seen.ShouldContain((typeof(ITaxCalculator), typeof(GermanTaxCalculator)));
        seen.ShouldContain((typeof(IPlain), typeof(Plain)));
    }

    [Fact]
    public async Task Of_modules_that_share_an_assembly_only_the_loaded_ones_register_their_classes()
    {
        await using var application = await RunningApplication.StartAsync<ConventionsModule>();

        application.Services.GetService<Neighbour.NeighboursThing>().ShouldBeNull();
        application.Services.GetService<IUnitOfWorkManager>().ShouldBeNull();

        await using var neighbour = await RunningApplication.StartAsync<Neighbour.NeighbourModule>();
        neighbour.Get<Neighbour.NeighboursThing>().ShouldNotBeNull();
        neighbour.Services.GetService<IUnitOfWorkManager>().ShouldNotBeNull();
        neighbour.Services.GetService<TransientThing>().ShouldBeNull();
    }

    [Fact]
    public async Task An_exposing_hook_may_add_services()
    {
        await using var application = await RunningApplication.StartAsync<Neighbour.NeighbourModule>();

        application.Get<Neighbour.IAddedByHook>().ShouldBeOfType<Neighbour.NeighboursThing>();
    }

    [Fact]
    public async Task A_module_that_skips_the_convention_registers_nothing_by_it()
    {
        await using var application = await RunningApplication.StartAsync<Skipping.SkippingModule>();

        application.Services.GetService<Skipping.NotRegistered>().ShouldBeNull();
    }
}

public sealed class ConventionsModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var seen = new List<(Type, Type)>();
        context.Services.AddObjectAccessor(seen);
        context.Services.OnRegistered(r => seen.Add((r.ServiceType, r.ImplementationType)));
        context.Services.AddTransient<IGreeter, QuietGreeter>();
        context.Services.AddTransient<IClerk, EarlierClerk>();
    }

    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddTransient<IPlain, Plain>();
}

public interface ICalculator;

public interface ITaxCalculator;

public interface ICanBeAudited;

public interface IUnrelated;

public class GermanTaxCalculator : ITaxCalculator, ICalculator, IUnrelated, ITransientDependency;

[ExposeServices(typeof(ICanBeAudited))]
public class AuditedThing : ICanBeAudited, ITransientDependency;

public interface IMore;

[ExposeServices(typeof(IMore), IncludeSelf = true)]
public class SelfAndMore : IMore, ITransientDependency;

[ExposeKeyedService<ICanBeAudited>("first")]
public class FirstKeyed : ICanBeAudited, ITransientDependency;

[ExposeKeyedService<ICanBeAudited>("second")]
public class SecondKeyed : ICanBeAudited, ISingletonDependency;

public class TransientThing : ITransientDependency;

public interface IScopedThing;

public class ScopedThing : IScopedThing, IScopedDependency;

public interface ISingletonThing;

public class SingletonThing : ISingletonThing, ISingletonDependency;

[Dependency(ServiceLifetime.Transient)]
public class TransientBySayingSo : ISingletonDependency;

public interface IGreeter;

[DisableConventionalRegistration]
public class QuietGreeter : IGreeter, ITransientDependency;

[Dependency(ReplaceServices = true)]
public class LoudGreeter : IGreeter, ITransientDependency;

public interface IClerk;

public class EarlierClerk : IClerk;

[Dependency(TryRegister = true)]
public class LaterClerk : IClerk, ITransientDependency;

public class UnmarkedThing;

[DisableConventionalRegistration]
public class DisabledThing : ITransientDependency;

public class GenericThing<T> : ITransientDependency
{
    public T? Value { get; set; }
}

public interface IPlain;

public class Plain : IPlain;

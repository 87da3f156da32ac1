using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Core.Injection;

public sealed class InjectionTests
{
    [Fact]
    public async Task Public_settable_properties_get_registered_services()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();
        var owner = application.Get<Owner>();

        owner.LazyServiceProvider.ShouldNotBeNull();
        owner.Logger.ShouldNotBeSameAs(NullLogger<Owner>.Instance);
        owner.PlainLogger.ShouldNotBeNull();
        owner.Part.ShouldNotBeNull();
        owner.NotRegistered.ShouldBeNull();
        owner.LeftAlone.ShouldBeNull();
        owner.Texts.ShouldBe(["kept"]);
        owner.HasNoPublicSetter.ShouldBeNull();
    }

    [Fact]
    public async Task Types_registered_by_hand_get_their_properties_too_when_their_assembly_is_a_modules()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();

        ((RegisteredByHand)application.Get<IByHand>()).Part.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_constructor_with_the_most_known_parameters_is_called()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();

        application.Get<ManyConstructors>().Called.ShouldBe("part and lazy");
        application.Get<WithDefaults>().Count.ShouldBe(7);
        application.Get<WithDefaults>().Unknown.ShouldBeNull();
    }

    [Fact]
    public async Task Constructor_parameters_may_name_a_key()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();

        application.Get<NeedsKeyed>().Keyed.ShouldBeOfType<KeyedPart>();
    }

    [Fact]
    public async Task An_exception_of_a_constructor_comes_through_as_it_is()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();

        Should.Throw<InvalidOperationException>(() => application.Get<Refusing>()).Message.ShouldBe("Not today.");
    }

    [Fact]
    public async Task Classes_that_need_each_other_are_reported_by_name()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();

        Should.Throw<AbpException>(() => application.Get<Hen>()).Message.ShouldContain("Egg");
    }

    [Fact]
    public async Task The_lazy_provider_keeps_even_transient_services()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();
        var lazy = application.Get<IAbpLazyServiceProvider>();

        lazy.LazyGetRequiredService<Part>().ShouldBeSameAs(lazy.LazyGetRequiredService<Part>());
        lazy.LazyGetService<INotRegistered>().ShouldBeNull();
        var standIn = new StandIn();
        lazy.LazyGetService<INotRegistered>(standIn).ShouldBeSameAs(standIn);
        lazy.LazyGetService<INotRegistered>(_ => standIn).ShouldBeSameAs(standIn);
        Should.Throw<InvalidOperationException>(() => lazy.LazyGetRequiredService<IByName>());
        application.Get<IAbpLazyServiceProvider>().LazyGetRequiredService<Part>().ShouldNotBeSameAs(lazy.LazyGetRequiredService<Part>());
    }

    [Fact]
    public async Task The_lazy_provider_gives_one_object_to_many_callers_at_once()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();
        var lazy = application.Get<IAbpLazyServiceProvider>();

        var found = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => lazy.LazyGetRequiredService<Part>())));

        found.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Objects_made_elsewhere_can_be_filled()
    {
        await using var application = await RunningApplication.StartAsync<InjectionModule>();
        var own = new Part();
        var owner = new Owner { Part = own };

        application.Get<IInjectPropertiesService>().InjectUnsetProperties(owner);
        owner.Part.ShouldBeSameAs(own);
        owner.LazyServiceProvider.ShouldNotBeNull();

        application.Get<IInjectPropertiesService>().InjectProperties(owner);
        owner.Part.ShouldNotBeSameAs(own);
    }

    [Fact]
    public async Task What_the_container_made_it_disposes()
    {
        DisposableThing thing;
        await using (var application = await RunningApplication.StartAsync<InjectionModule>())
        {
            thing = application.Get<DisposableThing>();
        }

        thing.IsDisposed.ShouldBeTrue();
    }
}

public sealed class InjectionModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddTransient<IByHand, RegisteredByHand>();
}

public class Part : ITransientDependency;

public interface INotRegistered;

public interface IByName;

public class StandIn : INotRegistered;

public class Owner : ITransientDependency
{
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    public ILogger<Owner> Logger { get; set; } = NullLogger<Owner>.Instance;

    public ILogger? PlainLogger { get; set; }

    public Part? Part { get; set; }

    public INotRegistered? NotRegistered { get; set; }

    [DisablePropertyInjection]
    public Part? LeftAlone { get; set; }

    public IEnumerable<string> Texts { get; set; } = ["kept"];

    public Part? HasNoPublicSetter { get; protected set; }
}

public interface IByHand;

public class RegisteredByHand : IByHand
{
    public Part? Part { get; set; }
}

public class ManyConstructors : ITransientDependency
{
    public ManyConstructors() => Called = "nothing";

    public ManyConstructors(Part part, IAbpLazyServiceProvider lazy) => Called = "part and lazy";

    public ManyConstructors(Part part, IAbpLazyServiceProvider lazy, INotRegistered notRegistered) => Called = "all";

    public string Called { get; }

    public Part? Part { get; set; }
}

public class WithDefaults(INotRegistered? unknown = null, int count = 7) : ITransientDependency
{
    public INotRegistered? Unknown { get; } = unknown;

    public int Count { get; } = count;

    public Part? Part { get; set; }
}

[ExposeKeyedService<IByName>("one")]
public class KeyedPart : IByName, ITransientDependency
{
    public Part? Part { get; set; }
}

public class NeedsKeyed([FromKeyedServices("one")] IByName keyed) : ITransientDependency
{
    public IByName Keyed { get; } = keyed;

    public Part? Part { get; set; }
}

public class Refusing : ITransientDependency
{
    public Refusing() => throw new InvalidOperationException("Not today.");

    public Part? Part { get; set; }
}

public class Hen : ITransientDependency
{
    public Egg? Egg { get; set; }
}

public class Egg : ITransientDependency
{
    public Hen? Hen { get; set; }
}

public sealed class DisposableThing : ITransientDependency, IDisposable
{
    public Part? Part { get; set; }

    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}

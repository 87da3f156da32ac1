using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Framework.Tests.Events;

public sealed class EventBusTests
{
    [Fact]
    public async Task Handlers_of_the_type_and_of_its_base_types_are_called_in_their_order()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();

        await application.Get<ILocalEventBus>().PublishAsync(new CatArrived("Mimi"));

        application.Get<Guestbook>().Entries.ShouldBe(["early Mimi", "cat Mimi", "animal Mimi", "marked Mimi", "late Mimi"], ignoreOrder: true);
        application.Get<Guestbook>().Entries[0].ShouldBe("early Mimi");
        application.Get<Guestbook>().Entries[^1].ShouldBe("late Mimi");
    }

    [Fact]
    public async Task A_base_event_does_not_reach_handlers_of_derived_ones()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();

        await application.Get<ILocalEventBus>().PublishAsync(new AnimalArrived("Rex"));

        application.Get<Guestbook>().Entries.ShouldBe(["animal Rex"]);
    }

    [Fact]
    public async Task One_failure_comes_through_as_it_is_after_all_handlers_have_run()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();

        await Should.ThrowAsync<TimeoutException>(() => application.Get<ILocalEventBus>().PublishAsync(new BadNews(1)));
        application.Get<Guestbook>().Entries.ShouldBe(["calm"]);
    }

    [Fact]
    public async Task Several_failures_come_together()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();

        var failure = await Should.ThrowAsync<AggregateException>(() => application.Get<ILocalEventBus>().PublishAsync(new BadNews(2)));

        failure.InnerExceptions.Count.ShouldBe(2);
        application.Get<Guestbook>().Entries.ShouldBe(["calm"]);
    }

    [Fact]
    public async Task Handlers_of_an_event_of_a_tenant_work_for_that_tenant()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();
        var currentTenant = application.Get<ICurrentTenant>();
        var (own, other) = (Guid.NewGuid(), Guid.NewGuid());

        using (currentTenant.Change(own))
        {
            await application.Get<ILocalEventBus>().PublishAsync(new TenantNews(other));
            await application.Get<ILocalEventBus>().PublishAsync(new TenantNews(null));
            await application.Get<ILocalEventBus>().PublishAsync(new MaybeTenantNews(other));
            await application.Get<ILocalEventBus>().PublishAsync(new PlainNews());
            currentTenant.Id.ShouldBe(own);
        }

        application.Get<Guestbook>().Entries.ShouldBe([$"{other}", string.Empty, $"{other}", $"{own}"]);
    }

    [Fact]
    public async Task An_event_about_something_is_also_one_about_its_base_class()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();

        await application.Get<ILocalEventBus>().PublishAsync(new Changed<Cat>(new Cat()));

        application.Get<Guestbook>().Entries.ShouldBe(["changed animal Cat"]);
    }

    [Fact]
    public async Task Distributed_events_reach_distributed_handlers_in_the_process()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();

        await application.Get<IDistributedEventBus>().PublishAsync(new FarNews("hello"));

        application.Get<Guestbook>().Entries.ShouldBe(["far hello"]);
    }

    [Fact]
    public async Task Functions_and_objects_can_be_subscribed_and_unsubscribed()
    {
        await using var application = await RunningApplication.StartAsync<EventsModule>();
        var bus = application.Get<ILocalEventBus>();
        var heard = 0;

        using (bus.Subscribe<FarNews>(_ =>
        {
            heard++;
            return Task.CompletedTask;
        }))
        {
            await bus.PublishAsync(new FarNews("one"));
        }

        await bus.PublishAsync(new FarNews("two"));
        heard.ShouldBe(1);
    }

    [Fact]
    public void The_name_of_an_event_is_its_attribute_or_its_type()
    {
        EventNameAttribute.GetNameOrDefault<FarNews>().ShouldBe("Test.FarNews");
        EventNameAttribute.GetNameOrDefault<BadNews>().ShouldBe(typeof(BadNews).FullName);
    }
}

[DependsOn(typeof(AbpEventBusModule))]
public class EventsModule : AbpModule;

public class Guestbook : ISingletonDependency
{
    public List<string> Entries { get; } = [];

    public Task WriteAsync(string entry)
    {
        Entries.Add(entry);
        return Task.CompletedTask;
    }
}

public interface IMarked
{
    string Name { get; }
}

public record AnimalArrived(string Name);

public record CatArrived(string Name) : AnimalArrived(Name), IMarked;

public class AnimalHandler(Guestbook book) : ILocalEventHandler<AnimalArrived>, ITransientDependency
{
    public Task HandleEventAsync(AnimalArrived eventData) => book.WriteAsync("animal " + eventData.Name);
}

public class CatHandler(Guestbook book) : ILocalEventHandler<CatArrived>, ITransientDependency
{
    public Task HandleEventAsync(CatArrived eventData) => book.WriteAsync("cat " + eventData.Name);
}

public class MarkedHandler(Guestbook book) : ILocalEventHandler<IMarked>, ITransientDependency
{
    public Task HandleEventAsync(IMarked eventData) => book.WriteAsync("marked " + eventData.Name);
}

[LocalEventHandlerOrder(100)]
public class LateHandler(Guestbook book) : ILocalEventHandler<CatArrived>, ITransientDependency
{
    public Task HandleEventAsync(CatArrived eventData) => book.WriteAsync("late " + eventData.Name);
}

[LocalEventHandlerOrder(-1)]
public class EarlyHandler(Guestbook book) : ILocalEventHandler<CatArrived>, ITransientDependency
{
    public Task HandleEventAsync(CatArrived eventData) => book.WriteAsync("early " + eventData.Name);
}

public record BadNews(int Failures);

public class FirstNervousHandler : ILocalEventHandler<BadNews>, ITransientDependency
{
    public Task HandleEventAsync(BadNews eventData) => throw new TimeoutException();
}

public class CalmHandler(Guestbook book) : ILocalEventHandler<BadNews>, ITransientDependency
{
    public Task HandleEventAsync(BadNews eventData) => book.WriteAsync("calm");
}

public class SecondNervousHandler : ILocalEventHandler<BadNews>, ITransientDependency
{
    public Task HandleEventAsync(BadNews eventData)
        => eventData.Failures == 2 ? throw new InvalidOperationException() : Task.CompletedTask;
}

public record TenantNews(Guid? TenantId) : IMultiTenant;

public record MaybeTenantNews(Guid? Id) : IEventDataMayHaveTenantId
{
    public bool IsMultiTenant(out Guid? tenantId)
    {
        tenantId = Id;
        return true;
    }
}

public record PlainNews;

public class TenantNewsHandler(Guestbook book, ICurrentTenant currentTenant) :
    ILocalEventHandler<TenantNews>,
    ILocalEventHandler<MaybeTenantNews>,
    ILocalEventHandler<PlainNews>,
    ITransientDependency
{
    public Task HandleEventAsync(TenantNews eventData) => book.WriteAsync($"{currentTenant.Id}");

    public Task HandleEventAsync(MaybeTenantNews eventData) => book.WriteAsync($"{currentTenant.Id}");

    public Task HandleEventAsync(PlainNews eventData) => book.WriteAsync($"{currentTenant.Id}");
}

public class Animal;

public class Cat : Animal;

public class Changed<T>(T entity) : IEventDataWithInheritableGenericArgument
{
    public T Entity { get; } = entity;

    public object[] GetConstructorArgs() => [Entity!];
}

public class ChangedAnimalHandler(Guestbook book) : ILocalEventHandler<Changed<Animal>>, ITransientDependency
{
    public Task HandleEventAsync(Changed<Animal> eventData) => book.WriteAsync("changed animal " + eventData.Entity.GetType().Name);
}

[EventName("Test.FarNews")]
public record FarNews(string Text);

public class FarNewsHandler(Guestbook book) : IDistributedEventHandler<FarNews>, ITransientDependency
{
    public Task HandleEventAsync(FarNews eventData) => book.WriteAsync("far " + eventData.Text);
}

using System.Data;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Uow;

public sealed class UnitOfWorkTests
{
    [Fact]
    public async Task Completing_saves_runs_handlers_saves_again_commits_and_then_tells()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var (manager, journal) = (application.Get<IUnitOfWorkManager>(), application.Get<Journal>());
        using (var uow = manager.Begin(isTransactional: true))
        {
            journal.Attach(uow);
            uow.OnCompleted(() => journal.WriteAsync("completed"));
            await application.Get<ILocalEventBus>().PublishAsync(new Noted("one"));
            journal.Entries.ShouldBeEmpty();
            await uow.CompleteAsync();
        }

        journal.Entries.ShouldBe(["save", "local one", "save", "commit", "completed", "dispose"]);
    }

    [Fact]
    public async Task Local_events_come_before_distributed_ones_each_in_the_order_of_publishing_and_handlers_may_publish_more()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var (manager, journal) = (application.Get<IUnitOfWorkManager>(), application.Get<Journal>());
        using (var uow = manager.Begin())
        {
            await application.Get<IDistributedEventBus>().PublishAsync(new NotedEto("far"));
            await application.Get<ILocalEventBus>().PublishAsync(new Noted("first"));
            await application.Get<ILocalEventBus>().PublishAsync(new Noted("again"));
            await uow.CompleteAsync();
        }

        journal.Entries.ShouldBe(["local first", "local again", "distributed far", "local follow-up"]);
    }

    [Fact]
    public async Task Events_can_be_replaced_and_keep_their_place()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        using (var uow = application.Get<IUnitOfWorkManager>().Begin())
        {
            uow.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(typeof(Noted), new Noted("old"), 1));
            uow.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(typeof(Noted), new Noted("later"), 3));
            uow.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(typeof(Noted), new Noted("earlier"), 2));
            uow.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(typeof(Noted), new Noted("new"), 9), r => r.EventOrder == 1);
            await uow.CompleteAsync();
        }

        application.Get<Journal>().Entries.ShouldBe(["local new", "local earlier", "local later"]);
    }

    [Fact]
    public async Task A_failing_handler_prevents_the_commit()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var journal = application.Get<Journal>();
        UnitOfWorkFailedEventArgs? failed = null;
        using (var uow = application.Get<IUnitOfWorkManager>().Begin(isTransactional: true))
        {
            journal.Attach(uow);
            uow.Failed += (_, args) => failed = args;
            uow.OnCompleted(() => journal.WriteAsync("completed"));
            await application.Get<ILocalEventBus>().PublishAsync(new Noted("fail"));
            await Should.ThrowAsync<TimeoutException>(() => uow.CompleteAsync());
            uow.IsCompleted.ShouldBeFalse();
        }

        journal.Entries.ShouldBe(["save", "local fail", "dispose"]);
        failed!.Exception.ShouldBeOfType<TimeoutException>();
    }

    [Fact]
    public async Task A_uow_that_is_not_completed_has_failed()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var journal = application.Get<Journal>();
        UnitOfWorkFailedEventArgs? failed = null;
        using (var uow = application.Get<IUnitOfWorkManager>().Begin(isTransactional: true))
        {
            journal.Attach(uow);
            uow.Failed += (_, args) => failed = args;
        }

        journal.Entries.ShouldBe(["dispose"]);
        failed.ShouldNotBeNull();
        failed.Exception.ShouldBeNull();
        failed.IsRolledback.ShouldBeFalse();
    }

    [Fact]
    public async Task A_rolled_back_uow_completes_nothing()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var journal = application.Get<Journal>();
        UnitOfWorkFailedEventArgs? failed = null;
        using (var uow = application.Get<IUnitOfWorkManager>().Begin(isTransactional: true))
        {
            journal.Attach(uow);
            uow.Failed += (_, args) => failed = args;
            await uow.RollbackAsync();
            await uow.CompleteAsync();
        }

        journal.Entries.ShouldBe(["rollback", "dispose"]);
        failed!.IsRolledback.ShouldBeTrue();
    }

    [Fact]
    public async Task Completing_twice_is_an_error()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        using var uow = application.Get<IUnitOfWorkManager>().Begin();
        await uow.CompleteAsync();

        await Should.ThrowAsync<AbpException>(() => uow.CompleteAsync());
    }

    [Fact]
    public async Task An_inner_uow_takes_part_in_the_outer_one_unless_it_requires_its_own()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var manager = application.Get<IUnitOfWorkManager>();
        manager.Current.ShouldBeNull();
        using (var outer = manager.Begin())
        {
            using (var inner = manager.Begin())
            {
                inner.Id.ShouldBe(outer.Id);
                inner.Items["note"] = "seen";
                await inner.CompleteAsync();
            }

            outer.IsCompleted.ShouldBeFalse();
            outer.Items["note"].ShouldBe("seen");
            manager.Current.ShouldBeSameAs(outer);

            using (var own = manager.Begin(requiresNew: true))
            {
                own.Id.ShouldNotBe(outer.Id);
                own.Outer.ShouldBeSameAs(outer);
                manager.Current.ShouldBeSameAs(own);
                await own.CompleteAsync();
                manager.Current.ShouldBeSameAs(outer);
            }

            manager.Current.ShouldBeSameAs(outer);
            await outer.CompleteAsync();
            manager.Current.ShouldBeNull();
        }
    }

    [Fact]
    public async Task A_reserved_uow_is_invisible_until_it_is_begun()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var manager = application.Get<IUnitOfWorkManager>();
        using var reserved = manager.Reserve("request");

        manager.Current.ShouldBeNull();
        manager.TryBeginReserved("another", new AbpUnitOfWorkOptions()).ShouldBeFalse();
        Should.Throw<AbpException>(() => manager.BeginReserved("another"));
        using (var before = manager.Begin())
        {
            before.Id.ShouldNotBe(reserved.Id);
            manager.BeginReserved("request", new AbpUnitOfWorkOptions { IsTransactional = true });
            manager.Current.ShouldBeSameAs(before);
            await before.CompleteAsync();
        }

        manager.Current.ShouldBeSameAs(reserved);
        reserved.Options.IsTransactional.ShouldBeTrue();
        manager.TryBeginReserved("request", new AbpUnitOfWorkOptions()).ShouldBeFalse();
    }

    [Fact]
    public async Task Concurrent_flows_have_units_of_work_of_their_own()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var manager = application.Get<IUnitOfWorkManager>();

        var ids = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            using var uow = manager.Begin();
            await Task.Yield();
            manager.Current.ShouldBeSameAs(uow);
            await uow.CompleteAsync();
            return uow.Id;
        })));

        ids.Distinct().Count().ShouldBe(16);
        manager.Current.ShouldBeNull();
    }

    [Fact]
    public async Task A_uow_has_a_scope_of_its_own_that_ends_with_it()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        ScopeWitness witness;
        using (var uow = application.Get<IUnitOfWorkManager>().Begin())
        {
            witness = uow.ServiceProvider.GetRequiredService<ScopeWitness>();
            witness.ShouldNotBeSameAs(application.Get<ScopeWitness>());
        }

        witness.IsDisposed.ShouldBeTrue();
    }

    [Fact]
    public async Task Database_and_transaction_apis_are_kept_by_key()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        using var uow = application.Get<IUnitOfWorkManager>().Begin();
        var api = new FakeDatabase(application.Get<Journal>());

        uow.GetOrAddDatabaseApi("db", () => api).ShouldBeSameAs(api);
        uow.FindDatabaseApi("db").ShouldBeSameAs(api);
        uow.FindDatabaseApi("none").ShouldBeNull();
        Should.Throw<AbpException>(() => uow.AddDatabaseApi("db", api));
        await uow.CompleteAsync();
    }
}

public class UnitOfWorkInterceptorTests
{
    [Fact]
    public async Task Methods_are_transactional_unless_they_only_get()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        var service = application.Get<IWorker>();

        (await service.ChangeAsync())!.IsTransactional.ShouldBeTrue();
        (await service.GetAsync())!.IsTransactional.ShouldBeFalse();
        (await service.GetInTransactionAsync())!.IsolationLevel.ShouldBe(IsolationLevel.Serializable);
        (await service.WithoutAsync()).ShouldBeNull();
        application.Get<IUnitOfWorkManager>().Current.ShouldBeNull();
    }

    [Fact]
    public async Task A_method_that_throws_leaves_its_uow_uncompleted()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();

        await Should.ThrowAsync<TimeoutException>(() => application.Get<IWorker>().FailAsync());

        application.Get<Journal>().Entries.ShouldBe(["failed"]);
    }

    [Fact]
    public async Task Inside_a_uow_the_attribute_is_ignored()
    {
        await using var application = await RunningApplication.StartAsync<UowTestModule>();
        using var uow = application.Get<IUnitOfWorkManager>().Begin(isTransactional: false);

        (await application.Get<IWorker>().ChangeAsync())!.ShouldBeSameAs(uow.Options);
        uow.IsCompleted.ShouldBeFalse();
        await uow.CompleteAsync();
    }

    [Fact]
    public async Task Transactions_can_be_switched_off_for_tests()
    {
        await using var application = await RunningApplication.StartAsync<Disabled.DisabledTransactionsModule>();
        using var uow = application.Get<IUnitOfWorkManager>().Begin(isTransactional: true);

        uow.Options.IsTransactional.ShouldBeFalse();
        await uow.CompleteAsync();
    }
}

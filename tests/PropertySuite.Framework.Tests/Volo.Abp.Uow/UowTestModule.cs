using System.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Uow;

[DependsOn(typeof(AbpEventBusModule))]
public class UowTestModule : AbpModule;

public record Noted(string Text);

public record NotedEto(string Text);

/// <summary>Writes down what happens to a unit of work, as its database and its transaction.</summary>
public class Journal : ISingletonDependency
{
    public List<string> Entries { get; } = [];

    public Task WriteAsync(string entry)
    {
        Entries.Add(entry);
        return Task.CompletedTask;
    }

    public void Attach(IUnitOfWork uow)
    {
        uow.AddDatabaseApi("db", new FakeDatabase(this));
        uow.AddTransactionApi("db", new FakeTransaction(this));
    }
}

public class FakeDatabase(Journal journal) : IDatabaseApi, ISupportsSavingChanges
{
    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => journal.WriteAsync("save");
}

public sealed class FakeTransaction(Journal journal) : ITransactionApi, ISupportsRollback
{
    public Task CommitAsync(CancellationToken cancellationToken = default) => journal.WriteAsync("commit");

    public Task RollbackAsync(CancellationToken cancellationToken = default) => journal.WriteAsync("rollback");

    public void Dispose() => journal.Entries.Add("dispose");
}

public class NotedHandler(Journal journal) : ILocalEventHandler<Noted>, ITransientDependency
{
    public async Task HandleEventAsync(Noted eventData)
    {
        await journal.WriteAsync("local " + eventData.Text);
        if (eventData.Text == "fail")
        {
            throw new TimeoutException();
        }
    }
}

public class NotedEtoHandler(Journal journal, ILocalEventBus localEventBus) : IDistributedEventHandler<NotedEto>, ITransientDependency
{
    public async Task HandleEventAsync(NotedEto eventData)
    {
        await journal.WriteAsync("distributed " + eventData.Text);
        await localEventBus.PublishAsync(new Noted("follow-up"));
    }
}

public sealed class ScopeWitness : IScopedDependency, IDisposable
{
    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}

public interface IWorker
{
    Task<IAbpUnitOfWorkOptions?> ChangeAsync();

    Task<IAbpUnitOfWorkOptions?> GetAsync();

    Task<IAbpUnitOfWorkOptions?> GetInTransactionAsync();

    Task<IAbpUnitOfWorkOptions?> WithoutAsync();

    Task FailAsync();
}

public class Worker(IUnitOfWorkManager manager, Journal journal) : IWorker, IUnitOfWorkEnabled, ITransientDependency
{
    public Task<IAbpUnitOfWorkOptions?> ChangeAsync() => Task.FromResult(manager.Current?.Options);

    public Task<IAbpUnitOfWorkOptions?> GetAsync() => Task.FromResult(manager.Current?.Options);

    [UnitOfWork(true, IsolationLevel.Serializable)]
    public Task<IAbpUnitOfWorkOptions?> GetInTransactionAsync() => Task.FromResult(manager.Current?.Options);

    [UnitOfWork(IsDisabled = true)]
    public Task<IAbpUnitOfWorkOptions?> WithoutAsync() => Task.FromResult(manager.Current?.Options);

    public Task FailAsync()
    {
        manager.Current!.Failed += (_, _) => journal.Entries.Add("failed");
        throw new TimeoutException();
    }
}

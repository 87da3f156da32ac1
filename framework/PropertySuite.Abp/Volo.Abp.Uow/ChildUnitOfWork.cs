namespace Volo.Abp.Uow;

/// <summary>A part in another unit of work: completing or disposing it leaves that one as it is.</summary>
internal sealed class ChildUnitOfWork : IUnitOfWork
{
    private readonly IUnitOfWork _parent;

    public ChildUnitOfWork(IUnitOfWork parent)
    {
        _parent = Check.NotNull(parent, nameof(parent));
    }

    public event EventHandler<UnitOfWorkFailedEventArgs> Failed
    {
        add => _parent.Failed += value;
        remove => _parent.Failed -= value;
    }

    public event EventHandler<UnitOfWorkEventArgs> Disposed
    {
        add => _parent.Disposed += value;
        remove => _parent.Disposed -= value;
    }

    public Guid Id => _parent.Id;

    public IAbpUnitOfWorkOptions Options => _parent.Options;

    public IUnitOfWork? Outer => _parent.Outer;

    public bool IsReserved => _parent.IsReserved;

    public bool IsDisposed => _parent.IsDisposed;

    public bool IsCompleted => _parent.IsCompleted;

    public string? ReservationName => _parent.ReservationName;

    public IServiceProvider ServiceProvider => _parent.ServiceProvider;

    public Dictionary<string, object> Items => _parent.Items;

    public void SetOuter(IUnitOfWork? outer) => _parent.SetOuter(outer);

    public void Initialize(AbpUnitOfWorkOptions options) => _parent.Initialize(options);

    public void Reserve(string reservationName) => _parent.Reserve(reservationName);

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => _parent.SaveChangesAsync(cancellationToken);

    public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RollbackAsync(CancellationToken cancellationToken = default) => _parent.RollbackAsync(cancellationToken);

    public void OnCompleted(Func<Task> handler) => _parent.OnCompleted(handler);

    public void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => _parent.AddOrReplaceLocalEvent(eventRecord, replacementSelector);

    public void AddOrReplaceDistributedEvent(
        UnitOfWorkEventRecord eventRecord,
        Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => _parent.AddOrReplaceDistributedEvent(eventRecord, replacementSelector);

    public IDatabaseApi? FindDatabaseApi(string key) => _parent.FindDatabaseApi(key);

    public void AddDatabaseApi(string key, IDatabaseApi api) => _parent.AddDatabaseApi(key, api);

    public IDatabaseApi GetOrAddDatabaseApi(string key, Func<IDatabaseApi> factory) => _parent.GetOrAddDatabaseApi(key, factory);

    public ITransactionApi? FindTransactionApi(string key) => _parent.FindTransactionApi(key);

    public void AddTransactionApi(string key, ITransactionApi api) => _parent.AddTransactionApi(key, api);

    public ITransactionApi GetOrAddTransactionApi(string key, Func<ITransactionApi> factory)
        => _parent.GetOrAddTransactionApi(key, factory);

    public void Dispose()
    {
    }

    public override string ToString() => $"[UnitOfWork {Id}]";
}

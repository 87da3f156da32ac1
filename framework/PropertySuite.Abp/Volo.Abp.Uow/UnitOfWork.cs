using Microsoft.Extensions.Options;
using PropertySuite.Abp.Uow;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <inheritdoc cref="IUnitOfWork"/>
[ExposeServices(typeof(IUnitOfWork), IncludeSelf = true)]
public class UnitOfWork : IUnitOfWork, ITransientDependency
{
    /// <summary>The reservation that a web request makes and its action begins.</summary>
    public const string UnitOfWorkReservationName = "_AbpActionUnitOfWork";

    private readonly IUnitOfWorkEventPublisher _eventPublisher;
    private readonly AbpUnitOfWorkDefaultOptions _defaultOptions;
    private readonly Dictionary<string, IDatabaseApi> _databaseApis = [];
    private readonly Dictionary<string, ITransactionApi> _transactionApis = [];
    private readonly PendingEvents _localEvents = new();
    private readonly PendingEvents _distributedEvents = new();
    private readonly List<Func<Task>> _completedHandlers = [];
    private Exception? _exception;
    private bool _isCompleting;
    private bool _isRolledback;

    public UnitOfWork(
        IServiceProvider serviceProvider,
        IUnitOfWorkEventPublisher unitOfWorkEventPublisher,
        IOptions<AbpUnitOfWorkDefaultOptions> options)
    {
        ServiceProvider = serviceProvider;
        _eventPublisher = unitOfWorkEventPublisher;
        _defaultOptions = options.Value;
    }

    public event EventHandler<UnitOfWorkFailedEventArgs> Failed = default!;

    public event EventHandler<UnitOfWorkEventArgs> Disposed = default!;

    public Guid Id { get; } = Guid.NewGuid();

    public IAbpUnitOfWorkOptions Options { get; private set; } = default!;

    public IUnitOfWork? Outer { get; private set; }

    public bool IsReserved { get; private set; }

    public bool IsDisposed { get; private set; }

    public bool IsCompleted { get; private set; }

    public string? ReservationName { get; private set; }

    public IServiceProvider ServiceProvider { get; }

    public Dictionary<string, object> Items { get; } = [];

    public virtual void Initialize(AbpUnitOfWorkOptions options)
    {
        Check.NotNull(options, nameof(options));
        if (Options is not null)
        {
            throw new AbpException("This unit of work has already been initialized.");
        }

        Options = _defaultOptions.Normalize(options.Clone());
        IsReserved = false;
    }

    public virtual void Reserve(string reservationName)
    {
        ReservationName = Check.NotNullOrWhiteSpace(reservationName, nameof(reservationName));
        IsReserved = true;
    }

    public virtual void SetOuter(IUnitOfWork? outer) => Outer = outer;

    public virtual async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
        {
            return;
        }

        foreach (var api in _databaseApis.Values.ToArray())
        {
            if (api is ISupportsSavingChanges savable)
            {
                await savable.SaveChangesAsync(cancellationToken);
            }
        }
    }

    public virtual async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
        {
            return;
        }

        if (IsCompleted || _isCompleting)
        {
            throw new AbpException("Completion has already been requested for this unit of work.");
        }

        try
        {
            _isCompleting = true;
            await SaveChangesAsync(cancellationToken);
            await PublishEventsAsync(cancellationToken);
            await CommitTransactionsAsync(cancellationToken);
            IsCompleted = true;
            foreach (var handler in _completedHandlers)
            {
                await handler();
            }
        }
        catch (Exception exception)
        {
            _exception = exception;
            throw;
        }
    }

    public virtual async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
        {
            return;
        }

        _isRolledback = true;
        foreach (var api in _databaseApis.Values.Cast<object>().Concat(_transactionApis.Values).OfType<ISupportsRollback>().ToArray())
        {
            await api.RollbackAsync(cancellationToken);
        }
    }

    public virtual void OnCompleted(Func<Task> handler) => _completedHandlers.Add(handler);

    public virtual void AddOrReplaceLocalEvent(
        UnitOfWorkEventRecord eventRecord,
        Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => _localEvents.AddOrReplace(eventRecord, replacementSelector);

    public virtual void AddOrReplaceDistributedEvent(
        UnitOfWorkEventRecord eventRecord,
        Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => _distributedEvents.AddOrReplace(eventRecord, replacementSelector);

    public virtual IDatabaseApi? FindDatabaseApi(string key) => _databaseApis.GetOrDefault(key);

    public virtual void AddDatabaseApi(string key, IDatabaseApi api)
    {
        if (!_databaseApis.TryAdd(Check.NotNull(key, nameof(key)), Check.NotNull(api, nameof(api))))
        {
            throw new AbpException("This unit of work already contains a database API for the given key.");
        }
    }

    public virtual IDatabaseApi GetOrAddDatabaseApi(string key, Func<IDatabaseApi> factory) => _databaseApis.GetOrAdd(key, factory);

    public virtual ITransactionApi? FindTransactionApi(string key) => _transactionApis.GetOrDefault(key);

    public virtual void AddTransactionApi(string key, ITransactionApi api)
    {
        if (!_transactionApis.TryAdd(Check.NotNull(key, nameof(key)), Check.NotNull(api, nameof(api))))
        {
            throw new AbpException("This unit of work already contains a transaction API for the given key.");
        }
    }

    public virtual ITransactionApi GetOrAddTransactionApi(string key, Func<ITransactionApi> factory)
        => _transactionApis.GetOrAdd(key, factory);

    public virtual void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        IsDisposed = true;
        foreach (var transaction in _transactionApis.Values)
        {
            try
            {
                transaction.Dispose();
            }
            catch (Exception exception) when (_exception is not null || !IsCompleted)
            {
                // The connection may be what broke; the first failure is the one to tell of.
                _exception ??= exception;
            }
        }

        if (!IsCompleted || _exception is not null)
        {
            Failed?.Invoke(this, new UnitOfWorkFailedEventArgs(this, _exception, _isRolledback));
        }

        Disposed?.Invoke(this, new UnitOfWorkEventArgs(this));
        GC.SuppressFinalize(this);
    }

    public override string ToString() => $"[UnitOfWork {Id}]";

    /// <summary>Commits what has been sent to the databases.</summary>
    protected virtual async Task CommitTransactionsAsync(CancellationToken cancellationToken)
    {
        foreach (var transaction in _transactionApis.Values.ToArray())
        {
            await transaction.CommitAsync(cancellationToken);
        }
    }

    // Handlers run inside the work, before the commit; what they change and publish belongs to it too.
    private async Task PublishEventsAsync(CancellationToken cancellationToken)
    {
        while (_localEvents.Any || _distributedEvents.Any)
        {
            if (_localEvents.Any)
            {
                await _eventPublisher.PublishLocalEventsAsync(_localEvents.TakeAll());
            }

            if (_distributedEvents.Any)
            {
                await _eventPublisher.PublishDistributedEventsAsync(_distributedEvents.TakeAll());
            }

            await SaveChangesAsync(cancellationToken);
        }
    }
}

using System.Collections.Immutable;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>
/// Work that is stored as a whole or not at all. <see cref="CompleteAsync"/> stores it; disposing it without that undoes it.
/// </summary>
public interface IUnitOfWork : IDatabaseApiContainer, ITransactionApiContainer, IDisposable
{
    Guid Id { get; }

    /// <summary>Anything that belongs to the work; inner scopes of it see the same items.</summary>
    Dictionary<string, object> Items { get; }

    /// <summary>The work was given up: <see cref="CompleteAsync"/> failed or never came.</summary>
    event EventHandler<UnitOfWorkFailedEventArgs> Failed;

    event EventHandler<UnitOfWorkEventArgs> Disposed;

    IAbpUnitOfWorkOptions Options { get; }

    /// <summary>The work that was current when this one began.</summary>
    IUnitOfWork? Outer { get; }

    /// <summary>Reserved and not yet begun.</summary>
    bool IsReserved { get; }

    bool IsDisposed { get; }

    bool IsCompleted { get; }

    string? ReservationName { get; }

    void SetOuter(IUnitOfWork? outer);

    void Initialize(AbpUnitOfWorkOptions options);

    void Reserve(string reservationName);

    /// <summary>Sends the changes so far to the database; they are not final before <see cref="CompleteAsync"/>.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Saves, runs event handlers until there are no more events, commits, then runs the completed handlers.</summary>
    /// <exception cref="AbpException">It was called before.</exception>
    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Undoes everything; a later <see cref="CompleteAsync"/> does nothing.</summary>
    Task RollbackAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds what shall run after the commit.</summary>
    void OnCompleted(Func<Task> handler);

    /// <summary>Adds an event to be published before the commit, or puts it in the place of the one that the selector finds.</summary>
    void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null);

    /// <inheritdoc cref="AddOrReplaceLocalEvent"/>
    void AddOrReplaceDistributedEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null);
}

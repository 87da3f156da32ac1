using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace PropertySuite.Auditing;

/// <summary>
/// Collects what the saves of a unit of work change and stores it as its last act before the commit, so that a change and its record are
/// there both or neither. Of a unit of work that creates very many entities, such as a batch of an import, it keeps that each was created,
/// but not with which values: they stand in the entity, and in its later changes as original values.
/// </summary>
public class EntityChangeRecorder : ITransientDependency
{
    private const string Key = "PropertySuite.EntityChanges";
    private const int MostCreatedWithValues = 100;

    private readonly EntityChangeStore _store;

    /// <summary>Creates the recorder.</summary>
    public EntityChangeRecorder(EntityChangeStore store)
    {
        _store = store;
    }

    /// <summary>Takes note of changes that a transactional unit of work has sent to the database.</summary>
    internal void Collect(IUnitOfWork unitOfWork, EntityChangeBatch batch)
    {
        if (unitOfWork.Items.GetValueOrDefault(Key) is not PendingChanges pending)
        {
            pending = new PendingChanges();
            unitOfWork.Items[Key] = pending;
            unitOfWork.OnBeforeCommit(async cancellationToken =>
            {
                var committed = await _store.SaveAsync(pending.ToBatches(), cancellationToken);
                unitOfWork.OnCompleted(() =>
                {
                    committed();
                    return Task.CompletedTask;
                });
            });
        }

        pending.Add(batch);
    }

    /// <summary>Stores changes at once, in the transaction that is open.</summary>
    internal Task<Action> StoreAsync(EntityChangeBatch batch, CancellationToken cancellationToken) =>
        _store.SaveAsync([batch], cancellationToken);

    private sealed class PendingChanges
    {
        private readonly Dictionary<(AuditLogInfo Log, Guid? TenantId), Dictionary<(string?, string?), EntityChangeInfo>> _changes = [];

        public void Add(EntityChangeBatch batch)
        {
            var known = _changes.GetOrAdd((batch.Log, batch.TenantId), () => []);
            foreach (var change in batch.Changes)
            {
                var key = (change.EntityTypeFullName, change.EntityId);
                if (change.ChangeType == EntityChangeType.Updated && known.TryGetValue(key, out var earlier)
                    && earlier.ChangeType != EntityChangeType.Deleted)
                {
                    earlier.Merge(change);
                }
                else if (!known.TryAdd(key, change))
                {
                    known[(change.EntityTypeFullName, $"{change.EntityId}#{known.Count}")] = change;
                }
            }
        }

        public List<EntityChangeBatch> ToBatches()
        {
            foreach (var group in _changes.Values)
            {
                var created = group.Values.Where(change => change.ChangeType == EntityChangeType.Created).ToList();
                if (created.Count > MostCreatedWithValues)
                {
                    created.ForEach(change => change.PropertyChanges.Clear());
                }
            }

            return [.. _changes.Select(group => new EntityChangeBatch(group.Key.Log, group.Key.TenantId, [.. group.Value.Values]))];
        }
    }
}

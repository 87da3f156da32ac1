using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Auditing;

/// <summary>Leaves the changes to the audit log's own store, where none is installed that can join the transaction.</summary>
[Dependency(TryRegister = true)]
public class LateEntityChangeStore : IEntityChangeStore, ITransientDependency
{
    /// <inheritdoc />
    public Task<Action> SaveAsync(IReadOnlyList<EntityChangeBatch> batches, CancellationToken cancellationToken = default) =>
        Task.FromResult<Action>(() =>
        {
            foreach (var batch in batches)
            {
                batch.Log.EntityChanges.AddRange(batch.Changes);
            }
        });
}

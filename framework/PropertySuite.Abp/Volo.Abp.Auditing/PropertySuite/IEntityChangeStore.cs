using Volo.Abp.Auditing;

namespace PropertySuite.Auditing;

/// <summary>Keeps the old and new values of changed entities, in the transaction of the change itself.</summary>
public interface IEntityChangeStore
{
    /// <summary>
    /// Writes changes. Called in the unit of work that made them, when nothing but its commit is left; a failure makes the change fail.
    /// </summary>
    /// <returns>What to do when the commit has succeeded.</returns>
    Task<Action> SaveAsync(IReadOnlyList<EntityChangeBatch> batches, CancellationToken cancellationToken = default);
}

/// <summary>Changes of one company's entities.</summary>
/// <param name="Log">What was being logged when they were made.</param>
/// <param name="TenantId">The company.</param>
/// <param name="Changes">The changes.</param>
public sealed record EntityChangeBatch(AuditLogInfo Log, Guid? TenantId, IReadOnlyList<EntityChangeInfo> Changes);

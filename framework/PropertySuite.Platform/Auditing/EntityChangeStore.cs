using Volo.Abp.AuditLogging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.Auditing;

/// <summary>
/// Writes changes, and the log that they belong to, in the transaction of the changes (docs/adr/0010). How the request ended is added to
/// the log afterwards; if the process dies before that, everything but the ending is there.
/// </summary>
public class EntityChangeStore : ITransientDependency
{
    private readonly IAuditLogFrameRepository _repository;
    private readonly AuditLogRows _rows;
    private readonly IGuidGenerator _guidGenerator;

    /// <summary>Creates the store.</summary>
    public EntityChangeStore(IAuditLogFrameRepository repository, AuditLogRows rows, IGuidGenerator guidGenerator)
    {
        _repository = repository;
        _rows = rows;
        _guidGenerator = guidGenerator;
    }

    /// <summary>
    /// Writes changes. Called in the unit of work that made them, when nothing but its commit is left; a failure makes the change fail.
    /// </summary>
    /// <returns>What to do when the commit has succeeded.</returns>
    public virtual async Task<Action> SaveAsync(IReadOnlyList<EntityChangeBatch> batches, CancellationToken cancellationToken = default)
    {
        var added = new List<(AuditLogFrames Frames, AuditLogFrame Frame)>();
        foreach (var (log, tenantId, changes) in batches)
        {
            if (AuditLogFrames.Of(log).Find(tenantId) is { } frame)
            {
                await _repository.InsertAsync(changes.Select(change => new EntityChange(_guidGenerator, frame.Id, change, tenantId)));
                continue;
            }

            frame = new AuditLogFrame(_guidGenerator.Create(), tenantId);
            var row = _rows.Create(log, frame.Id, tenantId, changes, []);
            row.ConcurrencyStamp = frame.Stamp;
            await _repository.InsertAsync(row);
            added.Add((AuditLogFrames.Of(log), frame));
        }

        await _repository.SaveAsync(cancellationToken);
        return () => added.ForEach(item => item.Frames.Add(item.Frame));
    }
}

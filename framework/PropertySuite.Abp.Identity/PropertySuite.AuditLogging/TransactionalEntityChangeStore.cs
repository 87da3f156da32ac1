using PropertySuite.Auditing;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.AuditLogging;

/// <summary>
/// Writes changes, and the log that they belong to, in the transaction of the changes (docs/adr/0010). How the request ended is added to
/// the log afterwards; if the process dies before that, everything but the ending is there.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IEntityChangeStore))]
public class TransactionalEntityChangeStore : IEntityChangeStore, ITransientDependency
{
    private readonly IAuditLogFrameRepository _repository;
    private readonly AuditLogInfoToAuditLogConverter _converter;
    private readonly IGuidGenerator _guidGenerator;

    /// <summary>Creates the store.</summary>
    public TransactionalEntityChangeStore(
        IAuditLogFrameRepository repository, AuditLogInfoToAuditLogConverter converter, IGuidGenerator guidGenerator)
    {
        _repository = repository;
        _converter = converter;
        _guidGenerator = guidGenerator;
    }

    /// <inheritdoc />
    public async Task<Action> SaveAsync(IReadOnlyList<EntityChangeBatch> batches, CancellationToken cancellationToken = default)
    {
        var added = new List<(AuditLogInfo Log, AuditLogFrame Frame)>();
        foreach (var (log, tenantId, changes) in batches)
        {
            if (AuditLogFrames.Of(log).Find(tenantId) is { } frame)
            {
                await _repository.InsertAsync(changes.Select(change => new EntityChange(_guidGenerator, frame.Id, change, tenantId)));
                continue;
            }

            frame = new AuditLogFrame(_guidGenerator.Create(), tenantId);
            var row = _converter.Convert(log, frame.Id, tenantId, changes, []);
            row.ConcurrencyStamp = frame.Stamp;
            await _repository.InsertAsync(row);
            added.Add((log, frame));
        }

        await _repository.SaveAsync(cancellationToken);
        return () => added.ForEach(item => AuditLogFrames.Of(item.Log).Add(item.Frame));
    }
}

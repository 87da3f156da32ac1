using PropertySuite.Export;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Auditing;

/// <summary>
/// For what must not happen without a record, such as an export: stores the running log at once, before any data leaves, with a remark. A
/// request with a remark is logged although it only reads.
/// </summary>
[ExposeServices(typeof(AuditTrail), typeof(IExportTrail))]
public class AuditTrail : IExportTrail, ITransientDependency
{
    private readonly IAuditingManager _auditingManager;
    private readonly EntityChangeStore _store;
    private readonly ICurrentTenant _currentTenant;
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    /// <summary>Creates the service.</summary>
    public AuditTrail(
        IAuditingManager auditingManager,
        EntityChangeStore store,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager)
    {
        _auditingManager = auditingManager;
        _store = store;
        _currentTenant = currentTenant;
        _unitOfWorkManager = unitOfWorkManager;
    }

    /// <summary>Stores the remark. Does nothing where nothing is being logged.</summary>
    /// <param name="remark">What happened, in the words of a program, without personal data: <c>export rows=120</c>.</param>
    public async Task NoteAsync(string remark)
    {
        if (_auditingManager.Current is not { Log: var log })
        {
            return;
        }

        log.Comments.Add(remark);
        if (AuditLogFrames.Of(log).Find(_currentTenant.Id) is not null)
        {
            return;
        }

        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true);
        var committed = await _store.SaveAsync([new EntityChangeBatch(log, _currentTenant.Id, [])]);
        await unitOfWork.CompleteAsync();
        committed();
    }
}

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace PropertySuite.Auditing;

/// <summary>
/// Stores logs in a unit of work of their own. Rows that the changes of entities have already needed are completed, by one batch of
/// statements.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAuditingStore))]
public class FrameAuditingStore : IAuditingStore, ITransientDependency
{
    private readonly IAuditLogFrameRepository _frames;
    private readonly IUnitOfWorkManager _unitOfWorkManager;
    private readonly AuditLogRows _rows;
    private readonly ExceptionDescription _exceptions;
    private readonly AbpAuditingOptions _options;

    /// <summary>Creates the store.</summary>
    public FrameAuditingStore(
        IAuditLogFrameRepository frames,
        IUnitOfWorkManager unitOfWorkManager,
        AuditLogRows rows,
        ExceptionDescription exceptions,
        IOptions<AbpAuditingOptions> options)
    {
        _frames = frames;
        _unitOfWorkManager = unitOfWorkManager;
        _rows = rows;
        _exceptions = exceptions;
        _options = options.Value;
    }

    /// <summary>Where failures go.</summary>
    public ILogger<FrameAuditingStore> Logger { get; set; } = NullLogger<FrameAuditingStore>.Instance;

    /// <inheritdoc />
    public virtual async Task SaveAsync(AuditLogInfo auditInfo)
    {
        if (!_options.HideErrors)
        {
            await SaveLogAsync(auditInfo);
            return;
        }

        try
        {
            await SaveLogAsync(auditInfo);
        }
        catch (Exception exception)
        {
            Logger.LogError(exception, "The audit log of {Method} {CorrelationId} could not be saved.", auditInfo.HttpMethod, auditInfo.CorrelationId);
        }
    }

    /// <summary>Stores the log.</summary>
    protected virtual async Task SaveLogAsync(AuditLogInfo auditInfo)
    {
        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true);
        var known = AuditLogFrames.Of(auditInfo);
        var stored = known.Stored;
        var main = stored.FirstOrDefault(frame => frame.TenantId == auditInfo.TenantId);
        if (main is null && !known.CompleteOnly)
        {
            await _frames.InsertAsync(_rows.Create(auditInfo));
        }

        if (stored.Count > 0)
        {
            await _frames.CompleteAsync(auditInfo, stored, main, _exceptions.Write(auditInfo.Exceptions));
        }

        await _frames.SaveAsync();
        await unitOfWork.CompleteAsync();
    }
}

namespace Volo.Abp.Uow;

/// <summary>An API that can undo at once, before it is disposed.</summary>
public interface ISupportsRollback
{
    Task RollbackAsync(CancellationToken cancellationToken = default);
}

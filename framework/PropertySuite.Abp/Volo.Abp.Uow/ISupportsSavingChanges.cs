namespace Volo.Abp.Uow;

/// <summary>A database API that collects changes.</summary>
public interface ISupportsSavingChanges
{
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}

namespace Volo.Abp.Uow;

/// <summary>A transaction of a unit of work; disposing it without a commit rolls back.</summary>
public interface ITransactionApi : IDisposable
{
    Task CommitAsync(CancellationToken cancellationToken = default);
}

namespace Volo.Abp.Linq;

/// <summary>Runs the queries of one kind of storage asynchronously.</summary>
public interface IAsyncQueryableProvider : IAsyncQueryableExecuter
{
    /// <summary>Whether the query is one of this kind.</summary>
    bool CanExecute<T>(IQueryable<T> queryable);
}

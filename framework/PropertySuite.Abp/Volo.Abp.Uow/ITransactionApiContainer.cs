namespace Volo.Abp.Uow;

/// <summary>The transactions of a unit of work, by key.</summary>
public interface ITransactionApiContainer
{
    ITransactionApi? FindTransactionApi(string key);

    /// <exception cref="AbpException">The key is taken.</exception>
    void AddTransactionApi(string key, ITransactionApi api);

    ITransactionApi GetOrAddTransactionApi(string key, Func<ITransactionApi> factory);
}

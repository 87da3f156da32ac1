using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>The database APIs of a unit of work, by key.</summary>
public interface IDatabaseApiContainer : IServiceProviderAccessor
{
    IDatabaseApi? FindDatabaseApi(string key);

    /// <exception cref="AbpException">The key is taken.</exception>
    void AddDatabaseApi(string key, IDatabaseApi api);

    IDatabaseApi GetOrAddDatabaseApi(string key, Func<IDatabaseApi> factory);
}

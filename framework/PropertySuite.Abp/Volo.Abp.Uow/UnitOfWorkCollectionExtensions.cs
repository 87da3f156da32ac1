using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Uow;

namespace Microsoft.Extensions.DependencyInjection;

public static class UnitOfWorkCollectionExtensions
{
    /// <summary>For tests on databases without transactions.</summary>
    public static IServiceCollection AddAlwaysDisableUnitOfWorkTransaction(this IServiceCollection services)
        => services.Replace(ServiceDescriptor.Singleton<IUnitOfWorkManager, AlwaysDisableTransactionsUnitOfWorkManager>());
}

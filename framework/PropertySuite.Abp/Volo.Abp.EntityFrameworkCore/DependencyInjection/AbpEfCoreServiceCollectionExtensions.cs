using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers contexts.</summary>
public static class AbpEfCoreServiceCollectionExtensions
{
    /// <summary>Registers a context, the context types it stands in for, and its repositories.</summary>
    public static IServiceCollection AddAbpDbContext<TDbContext>(
        this IServiceCollection services, Action<IAbpDbContextRegistrationOptionsBuilder>? optionsBuilder = null)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var options = new AbpDbContextRegistrationOptions(typeof(TDbContext), services);
        foreach (var replaced in typeof(TDbContext).GetCustomAttributes<ReplaceDbContextAttribute>(inherit: true))
        {
            options.Replace(replaced.ReplacedDbContextType, typeof(TDbContext));
        }

        optionsBuilder?.Invoke(options);

        var factory = ActivatorUtilities.CreateFactory<TDbContext>([]);
        services.RemoveAll<TDbContext>();
        services.AddTransient(provider =>
        {
            var context = factory(provider, null);
            context.LazyServiceProvider = provider.GetRequiredService<IAbpLazyServiceProvider>();
            return context;
        });
        services.TryAddTransient(DbContextOptionsFactory.Create<TDbContext>);
        services.Configure<AbpDbContextOptions>(dbContextOptions =>
        {
            foreach (var contextInterface in InterfacesOf(typeof(TDbContext)))
            {
                dbContextOptions.DbContextReplacements.TryAdd(contextInterface, typeof(TDbContext));
            }

            foreach (var (replaced, replacement) in options.ReplacedDbContextTypes)
            {
                dbContextOptions.DbContextReplacements[replaced] = replacement;
            }
        });
        foreach (var service in InterfacesOf(typeof(TDbContext)).Union(options.ReplacedDbContextTypes.Keys))
        {
            services.Replace(ServiceDescriptor.Transient(
                service,
                provider =>
                {
                    var contextTypes = provider.GetRequiredService<IEfCoreDbContextTypeProvider>();
                    return provider.GetRequiredService(contextTypes.GetDbContextType(service));
                }));
        }

        new EfCoreRepositoryRegistrar(options).AddRepositories();
        return services;
    }

    private static IEnumerable<Type> InterfacesOf(Type dbContextType) => dbContextType.GetInterfaces()
        .Where(type => typeof(IEfCoreDbContext).IsAssignableFrom(type))
        .Except([typeof(IEfCoreDbContext), typeof(IAbpEfCoreDbContext)]);
}

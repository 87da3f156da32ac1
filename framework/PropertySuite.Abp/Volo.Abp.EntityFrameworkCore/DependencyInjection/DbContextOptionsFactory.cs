using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Turns <see cref="AbpDbContextOptions"/> into the options of one context.</summary>
public static class DbContextOptionsFactory
{
    /// <summary>The options of a context that is being created.</summary>
    /// <exception cref="AbpException">Nobody has said which database to use.</exception>
    public static DbContextOptions<TDbContext> Create<TDbContext>(IServiceProvider serviceProvider)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var creation = DbContextCreationContext.Current ?? CreateOutsideUnitOfWork<TDbContext>(serviceProvider);
        var context = new AbpDbContextConfigurationContext<TDbContext>(
            creation.ConnectionString, serviceProvider, creation.ConnectionStringName, creation.ExistingConnection);
        context.DbContextOptions.UseApplicationServiceProvider(serviceProvider);

        var options = serviceProvider.GetRequiredService<IOptions<AbpDbContextOptions>>().Value;
        var ownPreConfigureActions = options.PreConfigureActions.GetValueOrDefault(typeof(TDbContext), []);
        foreach (var action in options.DefaultPreConfigureActions.Concat(ownPreConfigureActions))
        {
            action(context);
        }

        var configure = options.ConfigureActions.GetValueOrDefault(typeof(TDbContext)) ?? options.DefaultConfigureAction
            ?? throw new AbpException(
                $"No database is configured for {typeof(TDbContext).FullName}. Use services.Configure<{nameof(AbpDbContextOptions)}>(...).");
        configure(context);
        return context.DbContextOptions.Options;
    }

    private static DbContextCreationContext CreateOutsideUnitOfWork<TDbContext>(IServiceProvider serviceProvider)
    {
        var name = ConnectionStringNameAttribute.GetConnStringName<TDbContext>();
        var connectionString = serviceProvider.GetRequiredService<IOptions<AbpDbConnectionOptions>>().Value.GetConnectionStringOrNull(name)
            ?? throw new AbpException($"There is no connection string '{name}' and no default one.");
        return new DbContextCreationContext(name, connectionString);
    }
}

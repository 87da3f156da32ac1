using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.ServiceDesk;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;

namespace PropertySuite.Cases;

/// <summary>How a module says that it has a kind of case.</summary>
public static class CaseServiceCollectionExtensions
{
    /// <summary>Registers a kind of case by its transition table; the texts of the kit stand behind those of the module.</summary>
    public static IServiceCollection AddCase<TCase, TState, TAction>(
        this IServiceCollection services, TransitionTable<TCase, TState, TAction> table)
        where TCase : class, ICase<TState>
        where TState : struct, Enum
        where TAction : struct, Enum
    {
        services.AddSingleton(table);
        services.AddTransient<ICaseFinder>(provider => new CaseFinder<TCase>(table.SubjectType, provider.GetRequiredService<IRepository<TCase, Guid>>()));
        services.Configure<CaseOptions>(options => options.Add(table));
        services.Configure<AbpLocalizationOptions>(options => options.Resources.Get(table.ResourceType).AddBaseTypes(typeof(Localization.CasesResource)));
        return services;
    }

    /// <summary>Registers the clocks of a kind of case.</summary>
    /// <typeparam name="TCase">The case.</typeparam>
    /// <param name="services">Where.</param>
    /// <param name="catalog">Its clocks.</param>
    /// <param name="isOpen">Which cases somebody waits for, as their store knows it.</param>
    public static IServiceCollection AddCaseClocks<TCase>(this IServiceCollection services, CaseClockCatalog catalog, Expression<Func<TCase, bool>> isOpen)
        where TCase : class, IHasClocks
        => services
            .Configure<ClockOptions>(options => options.Add(catalog))
            .AddTransient<ICaseClockKeeper>(
                provider => new CaseClockKeeper<TCase>(catalog.SubjectType, isOpen, provider.GetRequiredService<IRepository<TCase, Guid>>()));
}

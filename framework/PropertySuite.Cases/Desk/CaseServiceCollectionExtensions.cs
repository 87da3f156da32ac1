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

    /// <summary>Registers the clocks of a kind of case (<see cref="IHasClocks"/>).</summary>
    public static IServiceCollection AddCaseClocks(this IServiceCollection services, CaseClockCatalog catalog)
        => services.Configure<ClockOptions>(options => options.Add(catalog));
}

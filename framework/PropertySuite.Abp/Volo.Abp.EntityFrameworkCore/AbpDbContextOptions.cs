using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>How contexts reach their databases.</summary>
public class AbpDbContextOptions
{
    internal List<Action<AbpDbContextConfigurationContext>> DefaultPreConfigureActions { get; } = [];

    internal Action<AbpDbContextConfigurationContext>? DefaultConfigureAction { get; private set; }

    internal Dictionary<Type, List<Action<AbpDbContextConfigurationContext>>> PreConfigureActions { get; } = [];

    internal Dictionary<Type, Action<AbpDbContextConfigurationContext>> ConfigureActions { get; } = [];

    internal Dictionary<Type, Type> DbContextReplacements { get; } = [];

    /// <summary>Does something for every context before it is configured.</summary>
    public void PreConfigure(Action<AbpDbContextConfigurationContext> action) =>
        DefaultPreConfigureActions.Add(Check.NotNull(action, nameof(action)));

    /// <summary>Configures every context that has no configuration of its own. The last call wins.</summary>
    public void Configure(Action<AbpDbContextConfigurationContext> action) =>
        DefaultConfigureAction = Check.NotNull(action, nameof(action));

    /// <summary>Does something for one context before it is configured.</summary>
    public void PreConfigure<TDbContext>(Action<AbpDbContextConfigurationContext<TDbContext>> action)
        where TDbContext : AbpDbContext<TDbContext>
    {
        Check.NotNull(action, nameof(action));
        if (!PreConfigureActions.TryGetValue(typeof(TDbContext), out var actions))
        {
            PreConfigureActions[typeof(TDbContext)] = actions = [];
        }

        actions.Add(context => action((AbpDbContextConfigurationContext<TDbContext>)context));
    }

    /// <summary>Configures one context. The last call wins.</summary>
    public void Configure<TDbContext>(Action<AbpDbContextConfigurationContext<TDbContext>> action)
        where TDbContext : AbpDbContext<TDbContext>
    {
        Check.NotNull(action, nameof(action));
        ConfigureActions[typeof(TDbContext)] = context => action((AbpDbContextConfigurationContext<TDbContext>)context);
    }

    internal Type GetReplacedTypeOrSelf(Type dbContextType)
    {
        var type = dbContextType;
        var seen = new List<Type> { type };
        while (DbContextReplacements.TryGetValue(type, out var replacement) && replacement != type)
        {
            if (seen.Contains(replacement))
            {
                var circle = string.Join(" → ", seen.Append(replacement).Select(replaced => replaced.Name));
                throw new AbpException($"Contexts replace each other in a circle: {circle}");
            }

            seen.Add(replacement);
            type = replacement;
        }

        return type;
    }
}

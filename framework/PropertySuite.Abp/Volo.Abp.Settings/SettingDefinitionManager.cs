using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Collects the definitions of all providers at the first question and keeps them.</summary>
public class SettingDefinitionManager : ISettingDefinitionManager, ISingletonDependency
{
    private readonly AbpSettingOptions _options;
    private readonly IServiceScopeFactory _scopeFactory;
    private readonly Lazy<Dictionary<string, SettingDefinition>> _settings;

    /// <summary>Creates the manager.</summary>
    public SettingDefinitionManager(IOptions<AbpSettingOptions> options, IServiceScopeFactory scopeFactory)
    {
        _options = options.Value;
        _scopeFactory = scopeFactory;
        _settings = new Lazy<Dictionary<string, SettingDefinition>>(Define);
    }

    /// <inheritdoc />
    public virtual async Task<SettingDefinition> GetAsync(string name)
        => await GetOrNullAsync(name) ?? throw new AbpException($"There is no setting called {name}.");

    /// <inheritdoc />
    public virtual Task<SettingDefinition?> GetOrNullAsync(string name)
    {
        Check.NotNull(name, nameof(name));
        return Task.FromResult(_settings.Value.GetValueOrDefault(name));
    }

    /// <inheritdoc />
    public virtual Task<IReadOnlyList<SettingDefinition>> GetAllAsync()
        => Task.FromResult<IReadOnlyList<SettingDefinition>>([.. _settings.Value.Values]);

    private Dictionary<string, SettingDefinition> Define()
    {
        var settings = new Dictionary<string, SettingDefinition>();
        var context = new SettingDefinitionContext(settings);
        using var scope = _scopeFactory.CreateScope();
        foreach (var type in _options.DefinitionProviders)
        {
            ((ISettingDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).Define(context);
        }

        return settings;
    }
}

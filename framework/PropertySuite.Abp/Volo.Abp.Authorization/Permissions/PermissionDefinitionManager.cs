using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Collects the definitions of all providers at the first question and keeps them.</summary>
public class PermissionDefinitionManager : IPermissionDefinitionManager, ISingletonDependency
{
    private readonly AbpPermissionOptions _options;
    private readonly IServiceScopeFactory _scopeFactory;
    private readonly Lazy<Definitions> _definitions;

    /// <summary>Creates the manager.</summary>
    public PermissionDefinitionManager(IOptions<AbpPermissionOptions> options, IServiceScopeFactory scopeFactory)
    {
        _options = options.Value;
        _scopeFactory = scopeFactory;
        _definitions = new Lazy<Definitions>(Define);
    }

    /// <inheritdoc />
    public virtual async Task<PermissionDefinition> GetAsync(string name)
        => await GetOrNullAsync(name) ?? throw new AbpException($"There is no permission called {name}.");

    /// <inheritdoc />
    public virtual Task<PermissionDefinition?> GetOrNullAsync(string name)
    {
        Check.NotNull(name, nameof(name));
        return Task.FromResult(_definitions.Value.ByName.GetValueOrDefault(name));
    }

    /// <inheritdoc />
    public virtual Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync() => Task.FromResult(_definitions.Value.Permissions);

    /// <inheritdoc />
    public virtual Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync() => Task.FromResult(_definitions.Value.Groups);

    private Definitions Define()
    {
        using var scope = _scopeFactory.CreateScope();
        var context = new PermissionDefinitionContext(scope.ServiceProvider);
        var providers = _options.DefinitionProviders
            .Select(type => (IPermissionDefinitionProvider)scope.ServiceProvider.GetRequiredService(type))
            .ToList();
        providers.ForEach(provider => provider.PreDefine(context));
        providers.ForEach(provider => provider.Define(context));
        providers.ForEach(provider => provider.PostDefine(context));

        var byName = new Dictionary<string, PermissionDefinition>();
        var permissions = context.Groups.Values.SelectMany(group => group.GetPermissionsWithChildren()).ToList();
        foreach (var permission in permissions)
        {
            if (!byName.TryAdd(permission.Name, permission))
            {
                throw new AbpException($"The permission {permission.Name} is defined twice.");
            }
        }

        return new Definitions([.. context.Groups.Values], permissions, byName);
    }

    private sealed record Definitions(
        IReadOnlyList<PermissionGroupDefinition> Groups,
        IReadOnlyList<PermissionDefinition> Permissions,
        Dictionary<string, PermissionDefinition> ByName);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PropertySuite.Authorization;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Castle;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Framework.Tests.Authorization;

[DependsOn(typeof(AbpAuthorizationModule), typeof(AbpCastleCoreModule))]
public class AuthorizationTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Replace(ServiceDescriptor.Singleton<IPermissionStore, RecordingPermissionStore>());
        Configure<AbpPermissionOptions>(options => options.ValueProviders.Add<ShiftPermissionValueProvider>());
    }
}

[DependsOn(typeof(AuthorizationTestModule))]
public class AlwaysAllowTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddAlwaysAllowAuthorization();
}

/// <summary>A store in memory that counts how often it is asked.</summary>
[DisableConventionalRegistration]
internal class RecordingPermissionStore : IPermissionStore, IPermissionGrantPrefetch
{
    private readonly HashSet<(string Name, string Provider, string Key)> _grants = [];

    public List<IReadOnlyCollection<PermissionHolder>> Prefetched { get; } = [];

    public List<string> Asked { get; } = [];

    public void Grant(string name, string provider, string key) => _grants.Add((name, provider, key));

    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey)
    {
        Asked.Add($"{providerName}:{providerKey}:{name}");
        return Task.FromResult(_grants.Contains((name, providerName!, providerKey!)));
    }

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
    {
        Asked.Add($"{providerName}:{providerKey}:{string.Join('+', names)}");
        var result = new MultiplePermissionGrantResult(names);
        foreach (var name in names.Where(name => _grants.Contains((name, providerName!, providerKey!))))
        {
            result.Result[name] = PermissionGrantResult.Granted;
        }

        return Task.FromResult(result);
    }

    public Task PrefetchAsync(IReadOnlyCollection<PermissionHolder> holders)
    {
        Prefetched.Add(holders);
        return Task.CompletedTask;
    }
}

/// <summary>Prohibits everything to those who are off duty.</summary>
public class ShiftPermissionValueProvider(IPermissionStore store) : PermissionValueProvider(store)
{
    public const string OffDutyClaim = "off-duty";

    public override string Name => "Shift";

    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
        => Task.FromResult(Decide(context.Principal));

    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
        => Task.FromResult(new MultiplePermissionGrantResult([.. context.Permissions.Select(p => p.Name)], Decide(context.Principal)));

    private static PermissionGrantResult Decide(System.Security.Claims.ClaimsPrincipal? principal)
        => principal?.HasClaim(claim => claim.Type == OffDutyClaim) == true ? PermissionGrantResult.Prohibited : PermissionGrantResult.Undefined;
}

public class GardenPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var garden = context.AddGroup("Garden", new FixedLocalizableString("花园"));
        var trees = garden.AddPermission("Garden.Trees", new FixedLocalizableString("树"));
        trees.AddChild("Garden.Trees.Cut");
        trees.AddChild("Garden.Trees.Plant");
        garden.AddPermission("Garden.Closed", isEnabled: false);
        garden.AddPermission("Garden.Host", multiTenancySide: MultiTenancySides.Host);
        garden.AddPermission("Garden.Tenant", multiTenancySide: MultiTenancySides.Tenant);
        garden.AddPermission("Garden.UsersOnly").WithProviders(UserPermissionValueProvider.ProviderName);
    }
}

public interface IGardenService
{
    Task<string> LookAsync();

    Task<string> CutAsync();

    Task<string> EnterAsync();
}

[Authorize]
public class GardenService : IGardenService, ITransientDependency
{
    public Task<string> LookAsync() => Task.FromResult("seen");

    [Authorize("Garden.Trees.Cut")]
    public Task<string> CutAsync() => Task.FromResult("cut");

    [AllowAnonymous]
    public Task<string> EnterAsync() => Task.FromResult("entered");
}

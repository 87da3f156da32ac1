using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Settings;

namespace PropertySuite.Framework.Tests.Settings;

public sealed class SettingValues : IAsyncLifetime
{
    private static readonly Guid TenantId = Guid.NewGuid();
    private static readonly Guid UserId = Guid.NewGuid();
    private readonly Dictionary<string, string?> _configuration = [];
    private RunningApplication _application = default!;
    private MemorySettingStore _store = default!;

    public async Task InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().Add(new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = _configuration }).Build();
        _application = await RunningApplication.StartAsync<SettingTestModule>(services => services.ReplaceConfiguration(configuration));
        _store = (MemorySettingStore)_application.Get<ISettingStore>();
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Fact]
    public async Task The_users_value_comes_before_the_tenants_the_global_the_configured_and_the_default_one()
    {
        using (_application.Get<ICurrentTenant>().Change(TenantId))
        using (SignIn())
        {
            (await Settings.GetOrNullAsync("Garden.Trees")).ShouldBe("10");

            _application.Get<IConfiguration>()["Settings:Garden.Trees"] = "20";
            (await Settings.GetOrNullAsync("Garden.Trees")).ShouldBe("20");

            _store.Set("Garden.Trees", "G", null, "30");
            (await Settings.GetOrNullAsync("Garden.Trees")).ShouldBe("30");

            _store.Set("Garden.Trees", "T", TenantId.ToString(), "40");
            (await Settings.GetOrNullAsync("Garden.Trees")).ShouldBe("40");

            _store.Set("Garden.Trees", "U", UserId.ToString(), "50");
            (await Settings.GetOrNullAsync("Garden.Trees")).ShouldBe("50");
        }

        (await Settings.GetOrNullAsync("Garden.Trees")).ShouldBe("30");
    }

    [Fact]
    public async Task All_values_are_read_with_one_question_to_the_store_for_each_level()
    {
        _store.Set("Garden.Trees", "G", null, "30");
        using (_application.Get<ICurrentTenant>().Change(TenantId))
        using (SignIn())
        {
            _store.Set("Garden.Open", "U", UserId.ToString(), "false");

            var values = await Settings.GetAllAsync(["Garden.Trees", "Garden.Open", "Garden.Name", "Unknown"]);

            values.ToDictionary(value => value.Name, value => value.Value).ShouldBe(
                new Dictionary<string, string?> { ["Garden.Trees"] = "30", ["Garden.Open"] = "false", ["Garden.Name"] = null },
                ignoreOrder: true);
            _store.Questions.ShouldBe(3);
        }
    }

    [Fact]
    public async Task A_setting_may_be_reserved_to_some_levels()
    {
        _store.Set("Garden.GlobalOnly", "G", null, "global");
        _store.Set("Garden.GlobalOnly", "U", UserId.ToString(), "user");
        using (SignIn())
        {
            (await Settings.GetOrNullAsync("Garden.GlobalOnly")).ShouldBe("global");
        }
    }

    [Fact]
    public async Task A_setting_is_read_as_what_it_is()
    {
        (await Settings.GetAsync<int>("Garden.Trees")).ShouldBe(10);
        (await Settings.IsTrueAsync("Garden.Open")).ShouldBeTrue();
        (await Settings.GetAsync("Garden.Name", Guid.Empty)).ShouldBe(Guid.Empty);
        _store.Set("Garden.Limit", "G", null, "1.5");
        (await Settings.GetAsync<decimal>("Garden.Limit")).ShouldBe(1.5m);
    }

    [Fact]
    public async Task Reading_a_setting_that_is_not_defined_is_an_error()
    {
        (await Should.ThrowAsync<AbpException>(() => Settings.GetOrNullAsync("Unknown"))).Message.ShouldContain("Unknown");
    }

    [Fact]
    public async Task A_later_definition_replaces_an_earlier_one_of_the_same_name()
    {
        (await _application.Get<ISettingDefinitionManager>().GetAsync("Garden.Name")).IsVisibleToClients.ShouldBeTrue();
        (await _application.Get<ISettingDefinitionManager>().GetAllAsync()).Count(setting => setting.Name == "Garden.Name").ShouldBe(1);
    }

    private ISettingProvider Settings => _application.Get<ISettingProvider>();

    private IDisposable SignIn() => _application.Get<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(
        new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, UserId.ToString())], "test")));
}

[DependsOn(typeof(AbpSettingsModule))]
public class SettingTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.Replace(ServiceDescriptor.Singleton<ISettingStore, MemorySettingStore>());
}

public class GardenSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        context.Add(
            new SettingDefinition("Garden.Trees", "10"),
            new SettingDefinition("Garden.Open", "True"),
            new SettingDefinition("Garden.Name"),
            new SettingDefinition("Garden.Limit"),
            new SettingDefinition("Garden.GlobalOnly").WithProviders(GlobalSettingValueProvider.ProviderName));
        context.Add(new SettingDefinition("Garden.Name", isVisibleToClients: true));
    }
}

[DisableConventionalRegistration]
public class MemorySettingStore : ISettingStore
{
    private readonly Dictionary<(string, string?, string?), string> _values = [];

    public int Questions { get; private set; }

    public void Set(string name, string providerName, string? providerKey, string value) => _values[(name, providerName, providerKey)] = value;

    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
        => Task.FromResult(_values.GetValueOrDefault((name, providerName, providerKey)));

    public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
    {
        Questions++;
        return Task.FromResult(
            names.Select(name => new SettingValue(name, _values.GetValueOrDefault((name, providerName, providerKey)))).ToList());
    }
}

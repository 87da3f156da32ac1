using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Identity;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using static PropertySuite.Framework.Tests.SettingManagement.ChainedSettingDefinitionProvider;

namespace PropertySuite.Framework.Tests.SettingManagement;

public sealed class SettingLevels : IAsyncLifetime
{
    private readonly IdentityTestApplication _application = new();

    public Task InitializeAsync() => _application.InitializeAsync();

    public Task DisposeAsync() => _application.DisposeAsync();

    [Fact]
    public async Task Each_level_overrides_the_weaker_ones()
    {
        var company = await _application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        (await ReadAsync(company)).ShouldBe("10");

        await ChangeAsync(manager => manager.SetGlobalAsync(Limit, "20"));
        (await ReadAsync(company)).ShouldBe("20");
        (await ReadAsync(null)).ShouldBe("20");

        await ChangeAsync(manager => manager.SetForTenantAsync(company, Limit, "30"));
        (await ReadAsync(company)).ShouldBe("30");
        (await ReadAsync(null)).ShouldBe("20");

        await ChangeAsync(manager => manager.SetForTenantAsync(company, Limit, null));
        (await ReadAsync(company)).ShouldBe("20");
    }

    [Fact]
    public async Task A_value_that_would_count_anyway_is_not_stored()
    {
        var company = await _application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        await ChangeAsync(manager => manager.SetForTenantAsync(company, Limit, "30"));

        await ChangeAsync(manager => manager.SetForTenantAsync(company, Limit, "10"));

        (await StoredAsync(company)).ShouldBeEmpty();
        await ChangeAsync(manager => manager.SetForTenantAsync(company, Limit, "10", forceToSet: true));
        (await StoredAsync(company)).Single().Value.ShouldBe("10");
    }

    [Fact]
    public async Task A_module_adds_a_level_of_its_own()
    {
        var site = Guid.NewGuid().ToString();
        await ChangeAsync(manager => manager.SetGlobalAsync(Limit, "20"));
        await ChangeAsync(manager => manager.SetAsync(Limit, "40", "S", site));

        (await GetAsync(site)).ShouldBe("40");
        (await GetAsync(Guid.NewGuid().ToString())).ShouldBe("20");
        (await _application.DoAsync(services => services.GetRequiredService<ISettingStore>().GetOrNullAsync(Limit, "S", site)))
            .ShouldBe("40");

        await ChangeAsync(manager => manager.DeleteAsync("S", site));
        (await GetAsync(site)).ShouldBe("20");

        Task<string?> GetAsync(string siteId) => _application.DoAsync(
            services => services.GetRequiredService<ISettingManager>().GetOrNullAsync(Limit, "S", siteId));
    }

    [Fact]
    public async Task A_setting_that_is_not_inherited_ignores_weaker_levels()
    {
        await ChangeAsync(manager => manager.SetGlobalAsync(OwnOnly, "global"));

        var value = await _application.DoAsync(
            services => services.GetRequiredService<ISettingManager>().GetOrNullForUserAsync(OwnOnly, Guid.NewGuid()));

        value.ShouldBeNull();
    }

    [Fact]
    public async Task A_rolled_back_change_is_never_seen()
    {
        (await ReadAsync(null)).ShouldBe("10");
        await Should.ThrowAsync<InvalidOperationException>(() => _application.DoAsync(async services =>
        {
            await services.GetRequiredService<ISettingManager>().SetGlobalAsync(Limit, "99");
            (await services.GetRequiredService<ISettingProvider>().GetOrNullAsync(Limit)).ShouldBe("99");
            throw new InvalidOperationException();
        }));

        (await ReadAsync(null)).ShouldBe("10");
    }

    private Task ChangeAsync(Func<ISettingManager, Task> change) =>
        _application.DoAsync(services => change(services.GetRequiredService<ISettingManager>()));

    private Task<string?> ReadAsync(Guid? tenantId) =>
        _application.DoAsync(services => services.GetRequiredService<ISettingProvider>().GetOrNullAsync(Limit), tenantId);

    private Task<List<Setting>> StoredAsync(Guid tenantId) =>
        _application.DoAsync(services => services.GetRequiredService<ISettingRepository>().GetListAsync("T", tenantId.ToString()));
}

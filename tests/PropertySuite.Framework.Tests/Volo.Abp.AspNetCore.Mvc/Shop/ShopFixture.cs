using Volo.Abp.AspNetCore.TestBase;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Shop;

/// <summary>The running shop, shared by the tests of a class.</summary>
public class ShopFixture : ShopFixture<ShopModule>;

public abstract class ShopFixture<TModule> : AbpAspNetCoreAsyncIntegratedTestBase<TModule>, IAsyncLifetime
    where TModule : IAbpModule
{
    public IServiceProvider Services => ServiceProvider;

    /// <summary>A client that keeps cookies, as a browser does.</summary>
    public HttpClient CreateBrowser() => new(new CookieKeepingHandler(Server.CreateHandler())) { BaseAddress = Server.BaseAddress };

    /// <summary>A client that sends what it is told and nothing else.</summary>
    public HttpClient CreateClient() => Server.CreateClient();

    /// <summary>A browser in which somebody has signed in.</summary>
    public async Task<HttpClient> SignInAsync(Guid? tenantId = null, string? role = null)
    {
        var browser = CreateBrowser();
        (await browser.PostAsync($"/test-account/sign-in?tenantId={tenantId}&role={role}", null)).EnsureSuccessStatusCode();
        return browser;
    }

    Task IAsyncLifetime.InitializeAsync() => InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync();
}

public class OpenShopFixture : ShopFixture<OpenShopModule>;

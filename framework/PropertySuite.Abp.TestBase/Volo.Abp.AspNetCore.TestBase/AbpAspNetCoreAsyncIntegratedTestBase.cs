using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;

namespace Volo.Abp.AspNetCore.TestBase;

/// <summary>Runs a web application of modules on an in-memory server. The client follows no redirects and keeps no cookies.</summary>
public abstract class AbpAspNetCoreAsyncIntegratedTestBase<TModule> : AbpTestBaseWithServiceProvider
    where TModule : IAbpModule
{
    protected WebApplication WebApplication { get; set; } = default!;

    protected TestServer Server { get; set; } = default!;

    protected HttpClient Client { get; set; } = default!;

    protected override IServiceProvider ServiceProvider { get; set; } = default!;

    /// <summary>Builds and starts the application.</summary>
    public virtual async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        ConfigureServices(builder.Services);
        await builder.AddApplicationAsync<TModule>();
        WebApplication = builder.Build();
        await WebApplication.InitializeApplicationAsync();
        await WebApplication.StartAsync();
        ServiceProvider = WebApplication.Services;
        Server = WebApplication.GetTestServer();
        Client = Server.CreateClient();
    }

    /// <summary>Stops the application.</summary>
    public virtual async Task DisposeAsync()
    {
        Client.Dispose();
        await WebApplication.StopAsync();
        await WebApplication.DisposeAsync();
    }

    /// <summary>Registers what the modules shall find.</summary>
    protected virtual void ConfigureServices(IServiceCollection services)
    {
    }
}

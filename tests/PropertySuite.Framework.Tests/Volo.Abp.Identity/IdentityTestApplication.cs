using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.Testing.Postgres;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Uow;
using IdentityRole = Volo.Abp.Identity.IdentityRole;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Framework.Tests.Identity;

/// <summary>A running host with a database of its own and ways to fill it.</summary>
public sealed class IdentityTestApplication : IAsyncLifetime
{
    public const string Password = "Right-1!";

    private WebApplication _application = default!;

    public string ConnectionString { get; private set; } = "";

    public async Task InitializeAsync()
    {
        ConnectionString = await TestPostgres.CreateDatabaseAsync();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:Default", ConnectionString)]);
        await builder.AddApplicationAsync<IdentityTestModule>();
        _application = builder.Build();
        await _application.InitializeApplicationAsync();
        await _application.StartAsync();
        await DoAsync(async services =>
        {
            var dbContext = await services.GetRequiredService<IDbContextProvider<IdentityTestDbContext>>().GetDbContextAsync();
            await dbContext.Database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        });
    }

    public async Task DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    /// <summary>A new browser.</summary>
    public TestBrowser OpenBrowser() => new(_application.GetTestServer());

    /// <summary>A scope without a unit of work.</summary>
    public AsyncServiceScope CreateScope() => _application.Services.CreateAsyncScope();

    /// <summary>Does something in a unit of work, a tenant and a scope of its own.</summary>
    public async Task<T> DoAsync<T>(Func<IServiceProvider, Task<T>> work, Guid? tenantId = null)
    {
        await using var scope = CreateScope();
        var services = scope.ServiceProvider;
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await work(services);
        await unitOfWork.CompleteAsync();
        return result;
    }

    /// <inheritdoc cref="DoAsync{T}"/>
    public Task DoAsync(Func<IServiceProvider, Task> work, Guid? tenantId = null) =>
        DoAsync(
            async services =>
            {
                await work(services);
                return true;
            },
            tenantId);

    public Task<Guid> CreateTenantAsync(string name) => DoAsync(async services =>
    {
        var tenant = await services.GetRequiredService<ITenantManager>().CreateAsync(name);
        await services.GetRequiredService<ITenantRepository>().InsertAsync(tenant);
        return tenant.Id;
    });

    public Task<Guid> CreateUserAsync(string userName, Guid? tenantId = null, params string[] roles) => DoAsync(
        async services =>
        {
            var users = services.GetRequiredService<IdentityUserManager>();
            var user = new IdentityUser(Guid.CreateVersion7(), userName, $"{userName}@company.example", tenantId);
            (await users.CreateAsync(user, Password)).CheckErrors();
            (await users.SetRolesAsync(user, roles)).CheckErrors();
            return user.Id;
        },
        tenantId);

    public Task CreateRoleAsync(string name, Guid? tenantId = null) => DoAsync(
        async services => (await services.GetRequiredService<IdentityRoleManager>()
            .CreateAsync(new IdentityRole(Guid.CreateVersion7(), name, tenantId))).CheckErrors(),
        tenantId);

    public Task ChangeUserAsync(Guid userId, Action<IdentityUser> change, Guid? tenantId = null) => DoAsync(
        async services =>
        {
            var users = services.GetRequiredService<IdentityUserManager>();
            var user = await users.GetByIdAsync(userId);
            change(user);
            (await users.UpdateAsync(user)).CheckErrors();
        },
        tenantId);

    /// <summary>A name that no other test of the class uses.</summary>
    public static string NewName(string start) => $"{start}-{Guid.NewGuid():N}"[..20];
}

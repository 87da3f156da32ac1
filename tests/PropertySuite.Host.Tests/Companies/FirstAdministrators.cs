using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.Testing;
using PropertySuite.Testing.Postgres;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Host;

/// <summary>A password that everybody knows does not last longer than the first sign-in.</summary>
public class FirstAdministrators
{
    [Fact]
    public async Task Administrators_of_a_new_database_change_the_default_password_and_keep_one_that_was_chosen()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"propertysuite-keys-{Environment.ProcessId}");
        await using var host = await HostApplication.CreateAsync(new HostSettings(
            ["--urls", "http://127.0.0.1:0"],
            HostPaths.At(RepositoryRoot.Path, folder),
            await TestPostgres.CreateDatabaseAsync(),
            SeedsDemo: false,
            builder =>
            {
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
                builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["PersonalData:MasterKey"] = Convert.ToBase64String(new byte[32]),
                    ["Platform:AdminPassword"] = "Chosen-1!",
                });
            }));

        await using var scope = host.Services.CreateAsyncScope();
        using var everybody = scope.ServiceProvider.GetRequiredService<IDataFilter>().Disable<IMultiTenant>();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var users = await scope.ServiceProvider.GetRequiredService<IRepository<IdentityUser, Guid>>().GetListAsync();

        users.Select(user => (user.UserName, IsOfCompany: user.TenantId.HasValue, user.ShouldChangePasswordOnNextLogin))
            .ShouldBe([("admin", true, true), ("platform", false, false)], ignoreOrder: true);
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Host.Demo;
using PropertySuite.Testing;
using PropertySuite.Testing.Postgres;

namespace PropertySuite.Host.Operation;

/// <summary>A password that everybody can read opens demos only.</summary>
public class DemoOfADatabase
{
    [Fact]
    public async Task A_database_that_was_begun_without_the_demo_gets_no_demo_users_later()
    {
        var database = await TestPostgres.CreateDatabaseAsync();
        await StartAsync(database, seedsDemo: false);

        (await StartAsync(database, seedsDemo: true)).ShouldBeFalse();

        (await DatabaseReading.ReadAsync(database, """select count(*) from "AbpUsers" where "NormalizedUserName" not in ('ADMIN', 'PLATFORM')""")).ShouldBe("0");
        (await DatabaseReading.ReadAsync(database, """select count(*) from "AbpTenants" """)).ShouldBe("1");
    }

    private static async Task<bool> StartAsync(string database, bool seedsDemo)
    {
        await using var host = await HostApplication.CreateAsync(new HostSettings(
            ["--urls", "http://127.0.0.1:0"],
            HostPaths.At(RepositoryRoot.Path, Path.Combine(Path.GetTempPath(), $"propertysuite-keys-{Environment.ProcessId}")),
            database,
            seedsDemo,
            builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["PersonalData:MasterKey"] = Convert.ToBase64String(new byte[32]) })));
        return host.Services.GetRequiredService<DemoMark>().IsOn;
    }
}

using System.Net;
using PropertySuite.Testing;

namespace PropertySuite.Faults;

/// <summary>A database is laid out and filled by whoever comes first, and however often that is cut short.</summary>
public class FirstStarts
{
    [Fact]
    public async Task Started_together_on_an_empty_database_after_a_first_start_that_was_killed_they_come_up_with_one_company_and_one_administrator()
    {
        await using var installation = await Installation.CreateEmptyAsync();
        var killed = installation.LaunchHost();
        await installation.WaitUntilAsync("to_regclass('public.\"__EFMigrationsHistory\"') IS NOT NULL");
        await killed.KillAsync();

        var first = installation.LaunchHost();
        var second = installation.LaunchHost();
        await Task.WhenAll(first.WaitUntilReadyAsync(), second.WaitUntilReadyAsync());

        (await installation.CountAsync("\"AbpTenants\"")).ShouldBe(1);
        (await installation.CountAsync("\"AbpUsers\" WHERE \"NormalizedUserName\" = 'ADMIN'")).ShouldBe(1);
        (await installation.CountAsync("(SELECT FROM \"AbpRoles\" GROUP BY \"TenantId\", \"NormalizedName\" HAVING count(*) > 1) AS doubled")).ShouldBe(0);
        (await installation.CountAsync(
            "(SELECT FROM \"AbpPermissionGrants\" GROUP BY \"TenantId\", \"Name\", \"ProviderName\", \"ProviderKey\" HAVING count(*) > 1) AS doubled")).ShouldBe(0);
        foreach (var host in new[] { first, second })
        {
            var admin = await host.SignInAsync(TestUsers.Admin);
            (await admin.GetAsync("/api/sites/site/mine")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }
}

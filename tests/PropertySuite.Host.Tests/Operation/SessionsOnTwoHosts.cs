using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using PropertySuite.Host.Keys;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;

namespace PropertySuite.Host.Operation;

/// <summary>Who has signed in at one host is known at every host of the database, and nobody else is.</summary>
public class SessionsOnTwoHosts(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task A_session_of_one_host_holds_at_the_other()
    {
        await using var second = await host.CreateSecondHostAsync();
        await second.StartAsync();
        var cookies = await Clients.SignInAsync(host.Address, TestUsers.Technician);

        using var client = Clients.At(PropertySuiteHostFixture.AddressOf(second), cookies);
        var configuration = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        var password = await client.PostAsJsonAsync(
            "/api/account/my-profile/change-password", new { currentPassword = "wrong", newPassword = TestUsers.Password });

        configuration.GetProperty("currentUser").GetProperty("userName").GetString().ShouldBe(TestUsers.Technician);
        (await password.Content.ReadAsStringAsync()).ShouldNotContain("页面已过期");
        await second.StopAsync();
    }

    [Fact]
    public async Task A_copy_of_the_database_is_not_enough_to_make_a_session()
    {
        var stored = await host.ReadAsync("select string_agg(xml, '') from platform.data_protection_keys");

        stored.ShouldContain(">k1:");
        stored.ShouldNotContain("<masterKey");
    }

    [Fact]
    public async Task Keys_that_an_earlier_version_kept_in_files_are_taken_over_once()
    {
        var folder = Directory.CreateTempSubdirectory("propertysuite-takeover-").FullName;
        var before = new DirectoryInfo(Path.Combine(folder, "keys", "sign-in"));
        var session = DataProtectionProvider.Create(before, builder => builder.SetApplicationName("PropertySuite")).CreateProtector("session").Protect("who");
        var database = await PropertySuiteHostFixture.CreateDatabaseAsync();
        await DatabaseReading.ExecuteAsync(database, "delete from platform.data_protection_keys");

        await using (var first = await PropertySuiteHostFixture.CreateHostAsync(database, _ => { }, folder))
        {
            Open(first, session).ShouldBe("who");
            await first.StopAsync();
        }

        before.Delete(recursive: true);
        await using var second = await PropertySuiteHostFixture.CreateHostAsync(database, _ => { }, folder);
        Open(second, session).ShouldBe("who");
        (await DatabaseReading.ReadAsync(database, "select string_agg(xml, '') from platform.data_protection_keys")).ShouldNotContain("<masterKey");
    }

    [Fact]
    public async Task A_host_with_another_key_makes_no_session_and_holds_up_nobody()
    {
        var services = host.Services;
        var other = new PersonalDataKeyRing(Options.Create(new PersonalDataOptions { MasterKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) }));
        var keys = new InstallationKeys(
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetRequiredService<SignInKeyStore>(),
            other,
            services.GetRequiredService<HostPaths>(),
            services.GetRequiredService<IConfiguration>(),
            NullLogger<InstallationKeys>.Instance);

        (await Should.ThrowAsync<StartupException>(() => keys.PrepareSessionsAsync(services.GetRequiredService<IDataProtectionProvider>(), CancellationToken.None)))
            .Message.ShouldContain("'k1'");

        (await host.ReadAsync("select count(*)::text from pg_locks where locktype = 'advisory' and (classid::bigint << 32) + objid::bigint = 88318675343699")).ShouldBe("0");
    }

    private static string Open(WebApplication application, string secret) =>
        application.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("session").Unprotect(secret);
}

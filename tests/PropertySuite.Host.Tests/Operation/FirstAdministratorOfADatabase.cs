using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using PropertySuite.Host.Demo;
using PropertySuite.Testing;
using PropertySuite.Testing.Postgres;

namespace PropertySuite.Host.Operation;

/// <summary>A database of one's own is not opened by a password that everybody can read in the manual.</summary>
public partial class FirstAdministratorOfADatabase
{
    [Fact]
    public async Task Without_a_configured_password_a_new_one_is_made_and_shown_once()
    {
        var database = await TestPostgres.CreateDatabaseAsync();
        var first = await StartAsync(database);
        var password = Password().Match(first).Groups[1].Value;
        password.ShouldNotBeEmpty();

        var second = await StartAsync(database, async address =>
        {
            (await TryAsync(address, password)).ShouldContain("PasswordChangeRequired", Case.Sensitive, "it is right, and has to be changed");
            (await TryAsync(address, TestUsers.Password)).ShouldContain("\"result\":2");
        });

        Password().IsMatch(second).ShouldBeFalse();
    }

    [Fact]
    public async Task An_administrator_who_was_renamed_is_not_made_anew_with_a_password_from_the_manual()
    {
        var database = await TestPostgres.CreateDatabaseAsync();
        await StartAsync(database);
        await DatabaseReading.ExecuteAsync(
            database, """UPDATE "AbpUsers" SET "UserName" = 'somebody', "NormalizedUserName" = 'SOMEBODY' WHERE "UserName" = 'admin'""");

        var second = await StartAsync(database, async address =>
            (await TryAsync(address, DemoUsers.Password)).ShouldContain("\"result\":2"));

        Password().IsMatch(second).ShouldBeFalse();
        (await DatabaseReading.ReadAsync(database, """SELECT count(*) FROM "AbpUsers" WHERE "NormalizedUserName" = 'ADMIN'""")).ShouldBe("0");
    }

    [Fact]
    public async Task Who_has_lost_the_only_administrators_password_gets_in_again_as_the_manual_says()
    {
        var database = await TestPostgres.CreateDatabaseAsync();
        await StartAsync(database, async address =>
        {
            await DatabaseReading.ExecuteAsync(
                database, """UPDATE "AbpUsers" SET "PasswordHash" = 'lost', "TwoFactorEnabled" = true WHERE "UserName" = 'admin'""");
            (await TryAsync(address, TestUsers.Password)).ShouldContain("\"result\":2");

            var manual = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "operations.md"));
            var company = await DatabaseReading.ReadAsync(database, """SELECT "Name" FROM "AbpTenants" """);
            await DatabaseReading.ExecuteAsync(database, Remedy().Match(manual).Groups[1].Value.Replace("…", company, StringComparison.Ordinal));

            (await TryAsync(address, TestUsers.Password)).ShouldContain("PasswordChangeRequired", Case.Sensitive, "it is that of platform, and has to be changed");
        });
    }

    private static async Task<string> TryAsync(Uri address, string password)
    {
        using var client = Clients.At(address, new CookieContainer());
        var answer = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = TestUsers.Admin, password });
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<string> StartAsync(string database, Func<Uri, Task>? use = null)
    {
        var console = Console.Out;
        using var shown = new StringWriter();
        Console.SetOut(TextWriter.Synchronized(shown));
        try
        {
            await using var host = await PropertySuiteHostFixture.CreateHostAsync(
                database,
                builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Company:AdminPassword"] = null }));
            await host.StartAsync();
            await (use?.Invoke(PropertySuiteHostFixture.AddressOf(host)) ?? Task.CompletedTask);
            await host.StopAsync();
        }
        finally
        {
            Console.SetOut(console);
        }

        return shown.ToString();
    }

    [GeneratedRegex("`(update \"AbpUsers\"[^`]*)`")]
    private static partial Regex Remedy();

    [GeneratedRegex("'admin' signs in to this new database with the password  ([A-Za-z0-9-]{20,})")]
    private static partial Regex Password();
}

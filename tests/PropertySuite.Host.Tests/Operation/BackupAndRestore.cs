using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.OwnerRecords;
using PropertySuite.Sites;
using PropertySuite.Testing;
using PropertySuite.Testing.Postgres;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Host.Operation;

/// <summary>What <c>etc/backup</c> took away, <c>etc/restore</c> brings back, on another server and in another folder.</summary>
public class BackupAndRestore
{
    private const string Number = "330106199001011117";
    private readonly string _folder = Directory.CreateTempSubdirectory("propertysuite-backup-").FullName;

    [Fact]
    public async Task An_installation_comes_back_with_its_records_its_keys_and_its_files()
    {
        var database = await PropertySuiteHostFixture.CreateDatabaseAsync();
        var data = Path.Combine(_folder, "data");
        await AddKeyFileAsync(data);
        Directory.CreateDirectory(Path.Combine(data, "attachments"));
        await File.WriteAllTextAsync(Path.Combine(data, "attachments", "photo"), "a photo");
        var partyId = await AddPartyAsync(database, data);
        var backup = Path.Combine(_folder, "backup");

        (await RunAsync("backup", database, data, backup)).ShouldSucceed();

        var restored = await TestPostgres.CreateDatabaseAsync();
        var restoredData = Path.Combine(_folder, "restored");
        (await RunAsync("restore", restored, restoredData, backup)).ShouldSucceed();
        (await RowsAsync(restored)).ShouldBe(await RowsAsync(database));
        (await File.ReadAllTextAsync(Path.Combine(restoredData, "attachments", "photo"))).ShouldBe("a photo");

        await using (var host = await StartAsync(restored, restoredData))
        {
            await host.StartAsync();
            var address = PropertySuiteHostFixture.AddressOf(host);
            using var client = Clients.At(address, await Clients.SignInAsync(address, TestUsers.Admin));
            var answer = await client.PostAsJsonAsync($"/api/owner-records/party/{partyId}/reveal-id-number", new { reason = "核对" });
            (await answer.Content.ReadAsStringAsync()).ShouldContain(Number);
            await host.StopAsync();
        }

        Npgsql.NpgsqlConnection.ClearAllPools();
        (await RunAsync("restore", restored, restoredData, backup)).ShouldFail("--replace");
        (await RunAsync("restore", restored, restoredData, backup, "--replace")).ShouldSucceed();
        (await RowsAsync(restored)).ShouldBe(await RowsAsync(database));
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        var database = await PropertySuiteHostFixture.CreateDatabaseAsync();
        var backup = Path.Combine(_folder, "backup");
        (await RunAsync("backup", database, Path.Combine(_folder, "none"), backup)).ShouldSucceed();
        await File.AppendAllTextAsync(Path.Combine(backup, "database.dump"), "x");
        var restored = await TestPostgres.CreateDatabaseAsync();

        (await RunAsync("restore", restored, Path.Combine(_folder, "data"), backup)).ShouldFail("damaged");

        (await RowsAsync(restored)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_database_that_a_host_is_working_on_is_left_alone()
    {
        var database = await PropertySuiteHostFixture.CreateDatabaseAsync();
        var backup = Path.Combine(_folder, "backup");
        (await RunAsync("backup", database, Path.Combine(_folder, "none"), backup)).ShouldSucceed();
        await using var connected = new Npgsql.NpgsqlConnection(database);
        await connected.OpenAsync();

        (await RunAsync("restore", database, Path.Combine(_folder, "data"), backup, "--replace")).ShouldFail("stop every host");
    }

    private static Task<string> RowsAsync(string database) => DatabaseReading.ReadAsync(
        database,
        """
        select string_agg(format('%I.%I ', schemaname, tablename)
            || (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', schemaname, tablename), false, true, '')))[1]::text, ', ' order by schemaname, tablename)
        from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
        """);

    private static async Task AddKeyFileAsync(string data)
    {
        Directory.CreateDirectory(Path.Combine(data, "keys"));
        await File.WriteAllTextAsync(Path.Combine(data, "keys", "personal-data.key"), Convert.ToBase64String(new byte[32]));
    }

    /// <summary>A host that has its key in a file.</summary>
    private static Task<WebApplication> StartAsync(string database, string data) => PropertySuiteHostFixture.CreateHostAsync(
        database,
        builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["PersonalData:MasterKey"] = null }),
        data);

    private static async Task<Guid> AddPartyAsync(string database, string data)
    {
        await using var host = await StartAsync(database, data);
        await using var scope = host.Services.CreateAsyncScope();
        using var company = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(TestCompany.Id);
        using var sites = scope.ServiceProvider.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.AllSites);
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var party = await scope.ServiceProvider.GetRequiredService<IRepository<Party, Guid>>()
            .InsertAsync(new Party(Guid.CreateVersion7(), TestCompany.NorthSiteId, PartyKind.Person, "业主"), autoSave: true);
        party.SetIdNumber(IdNumber.Parse(Number), scope.ServiceProvider.GetRequiredService<IPersonalDataProtector>());
        await unitOfWork.CompleteAsync();
        return party.Id;
    }

    private static async Task<Run> RunAsync(string script, string database, string data, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(RepositoryRoot.Path, "etc", script), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__Default"] = database, ["PropertySuite__DataFolder"] = data },
        };
        Npgsql.NpgsqlConnection.ClearPool(new Npgsql.NpgsqlConnection(database));
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Run(process.ExitCode, string.Concat(output));
    }

    private sealed record Run(int ExitCode, string Output)
    {
        public void ShouldSucceed() => ExitCode.ShouldBe(0, Output);

        public void ShouldFail(string reason)
        {
            ExitCode.ShouldNotBe(0, Output);
            Output.ShouldContain(reason);
        }
    }
}

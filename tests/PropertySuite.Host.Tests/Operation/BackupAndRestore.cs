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
        Directory.CreateDirectory(Path.Combine(data, "attachments", "tenants"));
        Directory.CreateDirectory(Path.Combine(data, "attachments", ".incoming"));
        await File.WriteAllTextAsync(Path.Combine(data, "attachments", "tenants", "photo"), "a photo");
        await File.WriteAllTextAsync(Path.Combine(data, "attachments", ".incoming", "half"), "half a photo");
        var partyId = await AddPartyAsync(database, data);
        var backup = Path.Combine(_folder, "backup");

        (await RunAsync("backup", database, data, backup)).ShouldSucceed();

        var restored = await TestPostgres.CreateDatabaseAsync();
        var restoredData = Path.Combine(_folder, "restored");
        (await RunAsync("restore", restored, restoredData, backup)).ShouldSucceed();
        (await RowsAsync(restored)).ShouldBe(await RowsAsync(database));
        Files(Path.Combine(restoredData, "attachments")).ShouldBe(["tenants/photo"]);

        await using (var host = await StartAsync(restored, restoredData))
        {
            await host.StartAsync();
            var address = PropertySuiteHostFixture.AddressOf(host);
            using var client = Clients.At(address, await Clients.SignInAsync(address, TestUsers.Manager));
            var answer = await client.PostAsJsonAsync($"/api/owner-records/party/{partyId}/reveal-id-number", new { reason = "核对" });
            (await answer.Content.ReadAsStringAsync()).ShouldContain(Number);
            await host.StopAsync();
        }

        Npgsql.NpgsqlConnection.ClearAllPools();
        (await RunAsync("restore", restored, restoredData, backup)).ShouldFail("--replace");
        await File.WriteAllTextAsync(Path.Combine(restoredData, "attachments", "tenants", "later"), "of a record that will not be there");
        (await RunAsync("restore", restored, restoredData, backup, "--replace")).ShouldSucceed();
        (await RowsAsync(restored)).ShouldBe(await RowsAsync(database));
        Files(Path.Combine(restoredData, "attachments")).ShouldBe(["tenants/photo"]);
    }

    [Fact]
    public async Task Attachments_in_a_folder_of_their_own_come_along_and_go_where_the_new_host_keeps_them()
    {
        var database = await PropertySuiteHostFixture.CreateDatabaseAsync();
        var (data, photos, backup) = (Path.Combine(_folder, "data"), Path.Combine(_folder, "photos"), Path.Combine(_folder, "backup"));
        Directory.CreateDirectory(data);
        (await RunAsync("backup", database, data, photos, [backup])).ShouldFail("Attachments__Folder");
        Directory.CreateDirectory(Path.Combine(photos, "tenants"));
        await File.WriteAllTextAsync(Path.Combine(photos, "tenants", "photo"), "a photo");
        (await RunAsync("backup", database, data, photos, [backup])).ShouldSucceed();
        var restored = await TestPostgres.CreateDatabaseAsync();
        var (restoredData, elsewhere) = (Path.Combine(_folder, "restored"), Path.Combine(_folder, "elsewhere"));
        Directory.CreateDirectory(Path.Combine(elsewhere, "tenants"));
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "tenants", "other"), "somebody's");

        (await RunAsync("restore", restored, restoredData, elsewhere, [backup])).ShouldFail("--replace");
        Files(elsewhere).ShouldBe(["tenants/other"]);
        (await RowsAsync(restored)).ShouldBeEmpty();
        (await RunAsync("restore", restored, restoredData, elsewhere, [backup, "--replace"])).ShouldSucceed();

        Files(elsewhere).ShouldBe(["tenants/photo"]);
    }

    [Fact]
    public async Task A_backup_without_its_data_folder_is_made_only_when_that_is_meant()
    {
        var database = await PropertySuiteHostFixture.CreateDatabaseAsync();
        var (none, backup) = (Path.Combine(_folder, "none"), Path.Combine(_folder, "backup"));

        (await RunAsync("backup", database, none, backup)).ShouldFail("PropertySuite__DataFolder");
        Directory.Exists(backup).ShouldBeFalse();
        (await RunAsync("backup", database + ";Password=\"a;b\"", none, backup, "--database-only")).ShouldFail("quoted");
        (await RunAsync("backup", "Host=127.0.0.1;Port=1;Database=x;Username=x", none, backup, "--database-only")).ShouldFail("nothing was backed up");
        (await RunAsync("backup", database, none, backup, "--database-only")).ShouldSucceed();
        (await RunAsync("restore", database, none, backup, "--keys", Path.Combine(_folder, "nokeys"))).ShouldFail("nothing was changed");
    }

    [Fact]
    public async Task A_damaged_backup_changes_nothing()
    {
        var database = await PropertySuiteHostFixture.CreateDatabaseAsync();
        var backup = Path.Combine(_folder, "backup");
        (await RunAsync("backup", database, Path.Combine(_folder, "none"), backup, "--database-only")).ShouldSucceed();
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
        (await RunAsync("backup", database, Path.Combine(_folder, "none"), backup, "--database-only")).ShouldSucceed();
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
        await host.StartAsync();
        var id = await AddPartyAsync(host.Services);

        // What is backed up stands still: only a host that is stopped puts its scheduler away.
        await host.StopAsync();
        return id;
    }

    private static async Task<Guid> AddPartyAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        using var company = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(TestCompany.Id);
        using var sites = scope.ServiceProvider.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.AllSites);
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var party = await scope.ServiceProvider.GetRequiredService<IRepository<Party, Guid>>()
            .InsertAsync(new Party(Guid.CreateVersion7(), TestCompany.NorthSiteId, PartyKind.Person, "业主"), autoSave: true);
        party.SetIdNumber(IdNumber.Parse(Number), scope.ServiceProvider.GetRequiredService<IPersonalDataProtector>());
        await unitOfWork.CompleteAsync();
        return party.Id;
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))];

    private static Task<Run> RunAsync(string script, string database, string data, params string[] arguments) =>
        RunAsync(script, database, data, attachments: null, arguments);

    private static async Task<Run> RunAsync(string script, string database, string data, string? attachments, string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(RepositoryRoot.Path, "etc", script), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__Default"] = database, ["PropertySuite__DataFolder"] = data, ["Attachments__Folder"] = attachments },
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

using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using Npgsql;
using PropertySuite.Host.Postgres;
using PropertySuite.Testing;

namespace PropertySuite.Host;

/// <summary>A start that cannot work ends with one sentence that says what to do.</summary>
public class StartingTheHost
{
    private static readonly HostPaths Paths = HostPaths.At(RepositoryRoot.Path, Path.Combine(Path.GetTempPath(), $"propertysuite-host-{Guid.NewGuid():N}"));

    [Fact]
    public void A_taken_port_is_named_with_a_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var failure = Should.Throw<StartupException>(() => ListenAddress.CheckFree($"http://127.0.0.1:{port}"));

        failure.Message.ShouldContain(port.ToString());
        failure.Message.ShouldContain("--urls");
    }

    [Fact]
    public void An_address_that_is_not_this_machines_is_not_called_taken()
    {
        var failure = Should.Throw<StartupException>(() => ListenAddress.CheckFree("http://192.0.2.1:5000"));

        failure.Message.ShouldContain("http://192.0.2.1:5000");
        failure.Message.ShouldNotContain("taken");
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_named_with_its_setting()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Default"] = "Host=127.0.0.1;Port=1;Database=x;Username=x;Timeout=2" })
            .Build();

        var failure = await Should.ThrowAsync<StartupException>(
            () => DatabaseLocation.FindAsync(configuration, Paths, new ConsoleBuild(Paths, _ => { }), _ => { }, CancellationToken.None));

        failure.Message.ShouldContain("ConnectionStrings__Default");
    }

    [Theory]
    [InlineData("not base64")]
    [InlineData("c2hvcnQ=")]
    public void A_key_for_personal_data_of_another_form_is_refused(string key)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["PersonalData:MasterKey"] = key });

        Should.Throw<StartupException>(() => PersonalDataKey.AddTo(configuration, Paths)).Message.ShouldContain("32 bytes");
    }

    [Theory]
    [InlineData("BackgroundJobs:LeaseSeconds", "soon")]
    [InlineData("BackgroundJobs:ParallelJobs", "0")]
    [InlineData("PeriodicWorkers:CheckinSeconds", "-3")]
    public void A_time_that_is_no_time_is_named_with_its_range(string setting, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [setting] = value }).Build();

        var failure = Should.Throw<StartupException>(() => BackgroundWorkSettings.From(configuration));

        failure.Message.ShouldContain(setting.Replace(":", "__"));
        failure.Message.ShouldContain(value);
    }

    [Fact]
    public void Without_settings_a_killed_hosts_jobs_are_taken_over_after_half_a_minute()
    {
        BackgroundWorkSettings.From(new ConfigurationBuilder().Build()).Lease.ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_key_for_personal_data_is_created_once_and_kept()
    {
        static string KeyOf(HostPaths paths)
        {
            var configuration = new ConfigurationManager();
            PersonalDataKey.AddTo(configuration, paths);
            return configuration["PersonalData:MasterKey"]!;
        }

        KeyOf(Paths).ShouldBe(KeyOf(Paths));
    }

    [Fact]
    public async Task A_private_server_keeps_its_data_and_is_found_again_after_a_crash_of_the_host()
    {
        var options = new PrivatePostgresOptions(RepositoryRoot.Path, Path.Combine(Paths.DataFolder, "postgres"), IsDurable: false);

        var first = await PrivatePostgres.StartAsync(options);
        await ExecuteAsync(first, "create table kept (id int); insert into kept values (42)");

        var sameServer = await PrivatePostgres.StartAsync(options);
        sameServer.Port.ShouldBe(first.Port);
        await sameServer.DisposeAsync();

        await using var second = await PrivatePostgres.StartAsync(options);
        (await ExecuteAsync(second, "select id from kept")).ShouldBe(42);
    }

    private static async Task<object?> ExecuteAsync(PrivatePostgres server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Host.Operation;

/// <summary>An operator stops a host, at any moment, and nothing is lost by it.</summary>
public class GoingDown
{
    private static readonly Dictionary<string, string> WithoutDemo = new() { ["Demo__IsEnabled"] = "false" };

    [Fact]
    public async Task It_turns_visitors_away_finishes_what_it_has_begun_and_ends()
    {
        await using var host = await HostProcess
            .Launch(await PropertySuiteHostFixture.CreateDatabaseAsync(), NewFolder(), new Dictionary<string, string> { ["Shutdown__DrainSeconds"] = "6", ["Shutdown__RequestSeconds"] = "60" })
            .WaitUntilReadyAsync();
        using var visitor = new TcpClient();
        await visitor.ConnectAsync(IPAddress.Loopback, host.Address.Port);
        var running = visitor.GetStream();

        // The blanks before it keep the visitor above the slowest speed at which the server goes on reading a body
        // (240 bytes a second) for half a minute; a sign-in takes no longer body.
        const string body = """{"userNameOrEmailAddress":"admin","password":"1q2w3E*"}""";
        var begun = new string(' ', 7_900) + body[..10];
        var length = begun.Length + body.Length - 10;
        await SendAsync(running, $"POST /api/account/login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{begun}");

        await host.SignalAsync("TERM");

        await host.UntilAsync(async () => await host.StatusAsync("/health/ready") == HttpStatusCode.ServiceUnavailable);
        (await host.StatusAsync("/health/live")).ShouldBe(HttpStatusCode.OK, "it still serves who has not turned away yet");
        await host.UntilAsync(async () => await host.StatusAsync("/health/live") is null);
        await SendAsync(running, body[10..]);
        using var reader = new StreamReader(running);
        (await reader.ReadToEndAsync()).ShouldContain("\"result\":1");
        (await host.ExitedAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("INT", "data.new/PG_VERSION")]
    [InlineData("TERM", "data/postmaster.pid")]
    public async Task A_start_that_is_called_off_ends_at_once_and_the_next_one_succeeds(string signal, string asSoonAsThereIs)
    {
        var folder = NewFolder();
        await using (var first = HostProcess.Launch(connectionString: null, folder))
        {
            // The first is there while the private server is laid out, the second while it starts and the database is migrated and filled.
            await first.UntilAsync(() => Task.FromResult(File.Exists(Path.Combine(folder, "postgres", asSoonAsThereIs))));
            await first.SignalAsync(signal);
            (await first.ExitedAsync()).ShouldBe(0);
        }

        File.Exists(Path.Combine(folder, "postgres", "data", "postmaster.pid")).ShouldBeFalse("the private server is stopped too");

        await using var second = await HostProcess.Launch(connectionString: null, folder, WithoutDemo).WaitUntilReadyAsync();
        await using (var third = HostProcess.Launch(connectionString: null, folder))
        {
            (await third.ExitedAsync()).ShouldBe(1);
            third.Output.ShouldContain("Another host is running on the data folder");
        }

        await second.SignalAsync(signal);
        (await second.ExitedAsync()).ShouldBe(0);
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("propertysuite-process-").FullName;

    private static async Task SendAsync(NetworkStream stream, string text)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
        await stream.FlushAsync();
    }
}

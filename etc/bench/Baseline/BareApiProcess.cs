using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Bench;

/// <summary>The bare API as a process.</summary>
public sealed class BareApiProcess : IAsyncDisposable
{
    private readonly Process _process;

    private BareApiProcess(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    /// <summary>A client that keeps cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>Processor time that it has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it; returns when it answers.</summary>
    public static async Task<BareApiProcess> StartAsync(string connectionString)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        listener.Stop();

        var folder = HostProgramFolder.Path;
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(folder, "PropertySuite.Bench.dll"), BareApi.Verb, address.ToString(), connectionString])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["DOTNET_gcServer"] = "1";
        var api = new BareApiProcess(Process.Start(start)!, address);
        while (!await api.AnswersAsync())
        {
            await Task.Delay(50);
        }

        return api;
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(BareApi.Ready);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException) when (!_process.HasExited)
        {
            return false;
        }
    }
}

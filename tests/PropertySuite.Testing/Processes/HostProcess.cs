using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace PropertySuite.Testing.Processes;

/// <summary>The real host as a process of its own, which can be killed.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const int LinesKept = 200;
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private static readonly ConcurrentDictionary<int, Process> Running = new();

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly HttpClient _probe;

    static HostProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var process in Running.Values)
        {
            process.Kill();
        }
    };

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _probe = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Id of the process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Whether the process has ended, in whatever way.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Processor time that it has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The last lines that it printed.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts a process; returns before it listens.</summary>
    /// <param name="connectionString">Its database.</param>
    /// <param name="dataFolder">Its data folder; created when missing.</param>
    /// <param name="settings">Further settings, named as environment variables are.</param>
    /// <param name="diskKilobytes">The data folder is a disk of its own (Linux: in memory) with so much room; null for the ordinary one.</param>
    public static HostProcess Launch(
        string connectionString, string dataFolder, IReadOnlyDictionary<string, string>? settings = null, int? diskKilobytes = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var folder = HostProgramFolder.Path;
        string[] command =
        [
            "dotnet", "exec",
            "--runtimeconfig", Path.Combine(folder, "PropertySuite.Host.runtimeconfig.json"),
            "--depsfile", Path.Combine(folder, $"{HostProgramFolder.StartedFrom}.deps.json"),
            Path.Combine(folder, "PropertySuite.Host.dll"),
            "--urls", address.ToString().TrimEnd('/'),
        ];
        if (diskKilobytes is not null)
        {
            var mount = $"mount -t tmpfs -o size={diskKilobytes}k tmpfs '{dataFolder}' && exec \"$@\"";
            command = ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", mount, "bash", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Directory.CreateDirectory(dataFolder);
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ConnectionStrings__Default"] = connectionString;
        start.Environment["PropertySuite__DataFolder"] = dataFolder;
        start.Environment["PersonalData__MasterKey"] = Convert.ToBase64String(new byte[32]);
        start.Environment["Company__AdminPassword"] = TestUsers.Password;
        start.Environment["Platform__AdminPassword"] = TestUsers.Password;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        var host = new HostProcess(process, address);
        process.Start();
        Running[process.Id] = process;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return host;
    }

    /// <summary>Waits until the host answers that it is ready.</summary>
    /// <exception cref="InvalidOperationException">The process ended instead, or it took two minutes.</exception>
    public async Task<HostProcess> WaitUntilReadyAsync()
    {
        var patience = Stopwatch.StartNew();
        while (!await IsReadyAsync())
        {
            if (HasExited || patience.Elapsed > StartPatience)
            {
                throw new InvalidOperationException($"The host {(HasExited ? $"ended with {_process.ExitCode}" : "is not ready")}:\n{Output}");
            }

            await Task.Delay(Glance);
        }

        return this;
    }

    /// <summary>Kills the process where it stands (SIGKILL); returns when it is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        Running.TryRemove(_process.Id, out _);
    }

    /// <summary>Tells the process to stop (SIGTERM) and waits for its end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString()]))
        {
            await kill.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(StartPatience);
        await _process.WaitForExitAsync(patience.Token);
        Running.TryRemove(_process.Id, out _);
        return _process.ExitCode;
    }

    /// <summary>A client that has not signed in. Redirects are not followed, cookies are kept.</summary>
    public HttpClient CreateClient(string language = "zh-Hans")
    {
        var client = new HttpClient(new AntiForgeryHandler(new CookieContainer())) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    /// <summary>A client signed in as one of <see cref="TestUsers"/>.</summary>
    public async Task<HttpClient> SignInAsync(string userName, string password = TestUsers.Password)
    {
        var client = CreateClient();
        var answer = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = userName, password, rememberMe = false });
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode && JsonDocument.Parse(body).RootElement.GetProperty("result").ToString() is "1" or "Success"
            ? client
            : throw new InvalidOperationException($"{userName} could not sign in ({(int)answer.StatusCode}): {body}");
    }

    /// <summary>Kills the process if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
        _probe.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await _probe.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        while (_output.Count > LinesKept)
        {
            _output.TryDequeue(out _);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace PropertySuite.Testing.Processes;

/// <summary>The real host as a process of its own, which can be told to stop and be killed.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private const int LinesKept = 200;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
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

    /// <summary>Starts a host as on a server, from a folder outside the checkout; returns before it listens.</summary>
    /// <param name="connectionString">Its database; null for a private one with the demo in it.</param>
    /// <param name="dataFolder">Its data folder; created when missing.</param>
    /// <param name="settings">Further settings, named as environment variables are.</param>
    /// <param name="diskKilobytes">The data folder is a disk of its own (Linux: in memory) with so much room; null for the ordinary one.</param>
    public static HostProcess Launch(
        string? connectionString, string dataFolder, IReadOnlyDictionary<string, string>? settings = null, int? diskKilobytes = null)
    {
        var folder = HostProgramFolder.Path;
        string[] program =
        [
            "dotnet", "exec",
            "--runtimeconfig", Path.Combine(folder, "PropertySuite.Host.runtimeconfig.json"),
            "--depsfile", Path.Combine(folder, $"{HostProgramFolder.StartedFrom}.deps.json"),
            Path.Combine(folder, "PropertySuite.Host.dll"),
        ];
        if (diskKilobytes is not null)
        {
            var mount = $"mount -t tmpfs -o size={diskKilobytes}k tmpfs '{dataFolder}' && exec \"$@\"";
            program = ["unshare", "--user", "--map-root-user", "--mount", "bash", "-c", mount, "bash", .. program];
        }

        Directory.CreateDirectory(dataFolder);
        var address = new Uri($"http://127.0.0.1:{FreePort()}");

        // Whoever runs the tests in the background ignores Ctrl-C, and so would its children.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", .. program, "--urls", address.ToString().TrimEnd('/')])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["PropertySuite__DataFolder"] = dataFolder;
        start.Environment["PersonalData__MasterKey"] = Convert.ToBase64String(new byte[32]);
        start.Environment["Company__AdminPassword"] = TestUsers.Password;
        start.Environment["Platform__AdminPassword"] = TestUsers.Password;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        if (connectionString is not null)
        {
            start.Environment["ConnectionStrings__Default"] = connectionString;
        }

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
    /// <exception cref="InvalidOperationException">The process ended instead, or it took five minutes.</exception>
    public async Task<HostProcess> WaitUntilReadyAsync()
    {
        await UntilAsync(async () => await StatusAsync("/health/ready") == HttpStatusCode.OK);
        return this;
    }

    /// <summary>Waits for something that the host brings about.</summary>
    /// <exception cref="InvalidOperationException">The process ended instead, or it took five minutes.</exception>
    public async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var patience = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (HasExited || patience.Elapsed > Patience)
            {
                throw new InvalidOperationException($"It did not come to it. The host {(HasExited ? $"ended with {_process.ExitCode}" : "runs")}:\n{Output}");
            }

            await Task.Delay(Glance);
        }
    }

    /// <summary>The status of an address; null when nobody answers.</summary>
    public async Task<HttpStatusCode?> StatusAsync(string path)
    {
        try
        {
            using var answer = await _probe.GetAsync(path);
            return answer.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>Kills the process where it stands (SIGKILL); returns when it is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        Running.TryRemove(_process.Id, out _);
    }

    /// <summary>Asks the process to end: <c>TERM</c> as a service manager does, <c>INT</c> as Ctrl-C does.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process.Id.ToString()]);
        await kill.WaitForExitAsync();
    }

    /// <summary>The exit code, once the process has ended.</summary>
    public async Task<int> ExitedAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
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
        if (!answer.IsSuccessStatusCode || JsonDocument.Parse(body).RootElement.GetProperty("result").ToString() is not ("1" or "Success"))
        {
            throw new InvalidOperationException($"{userName} could not sign in ({(int)answer.StatusCode}): {body}");
        }

        // As the console does, before anything runs side by side: two answers to strangers' first calls would each bring an anti-forgery cookie.
        (await client.GetAsync("/api/abp/application-configuration")).EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>Kills the process, and what it has started, if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        Running.TryRemove(_process.Id, out _);
        _process.Dispose();
        _probe.Dispose();
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

using System.ComponentModel;
using PropertySuite.Host.Postgres;

namespace PropertySuite.Host;

/// <summary>Builds the console of a checkout when it is missing or older than its sources.</summary>
public sealed class ConsoleBuild
{
    private const int MinimumNodeMajor = 20;
    private static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private readonly HostPaths _paths;
    private readonly Action<string> _report;

    /// <param name="paths">The checkout.</param>
    /// <param name="report">Receives one line for each step, for the person who waits.</param>
    public ConsoleBuild(HostPaths paths, Action<string> report)
    {
        _paths = paths;
        _report = report;
    }

    private string IndexFile => Path.Combine(_paths.ConsoleFolder, "index.html");

    private string PackagesStamp => Path.Combine(_paths.Root, "node_modules", ".package-lock.json");

    /// <summary>Installs the npm packages if the lock file is newer than what is installed.</summary>
    /// <exception cref="StartupException">Node is missing or too old, or the installation failed.</exception>
    public async Task EnsurePackagesAsync(CancellationToken cancellationToken)
    {
        var lockFile = Path.Combine(_paths.Root, "package-lock.json");
        if (File.Exists(PackagesStamp) && File.GetLastWriteTimeUtc(PackagesStamp) >= File.GetLastWriteTimeUtc(lockFile))
        {
            return;
        }

        await CheckNodeAsync(cancellationToken);
        _report("Installing the console's packages (once, about a minute) …");
        await RunAsync(["ci", "--no-audit", "--no-fund"], "The console's packages could not be installed", cancellationToken);
    }

    /// <summary>Builds the console if there is none or a source file is newer.</summary>
    /// <exception cref="StartupException">Node is missing or too old, or the build failed.</exception>
    public async Task EnsureBuiltAsync(CancellationToken cancellationToken)
    {
        if (!_paths.IsCheckout)
        {
            return;
        }

        if (File.Exists(IndexFile) && File.GetLastWriteTimeUtc(IndexFile) >= NewestSource())
        {
            return;
        }

        await EnsurePackagesAsync(cancellationToken);
        _report("Building the console …");
        await RunAsync(["run", "build", "--silent"], "The console could not be built", cancellationToken);
    }

    private DateTime NewestSource()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(_paths.Root, "modules"))
            .Select(module => Path.Combine(module, "ui"))
            .Append(Path.Combine(_paths.Root, "host", "web", "src"))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        var single = new[]
        {
            Path.Combine(_paths.Root, "package-lock.json"),
            Path.Combine(_paths.Root, "host", "web", "index.html"),
            Path.Combine(_paths.Root, "host", "web", "vite.config.ts"),
        };
        return folders.Concat(single.Where(File.Exists)).Max(File.GetLastWriteTimeUtc);
    }

    private static async Task CheckNodeAsync(CancellationToken cancellationToken)
    {
        string version;
        try
        {
            version = (await CommandLine.RunAsync(["node", "--version"], cancellationToken: cancellationToken)).Output.Trim();
        }
        catch (Win32Exception exception)
        {
            throw new StartupException(
                $"Node.js was not found and the console is not built: install Node.js {MinimumNodeMajor} or newer and start again.", exception);
        }

        if (!int.TryParse(version.TrimStart('v').Split('.')[0], out var major) || major < MinimumNodeMajor)
        {
            throw new StartupException(
                $"Node.js {version} is too old to build the console: install Node.js {MinimumNodeMajor} or newer and start again.");
        }
    }

    private async Task RunAsync(string[] arguments, string failure, CancellationToken cancellationToken)
    {
        CommandLine.Result result;
        try
        {
            result = await CommandLine.RunAsync([Npm, .. arguments], _paths.Root, cancellationToken: cancellationToken);
        }
        catch (Win32Exception exception)
        {
            throw new StartupException("npm was not found: install it together with Node.js and start again.", exception);
        }

        if (result.ExitCode != 0)
        {
            var log = Path.Combine(_paths.DataFolder, "console-build.log");
            Directory.CreateDirectory(_paths.DataFolder);
            await File.WriteAllTextAsync(log, result.Output, cancellationToken);
            throw new StartupException($"{failure}; the reason is in {log}.");
        }
    }
}

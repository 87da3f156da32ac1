using System.Runtime.InteropServices;
using PropertySuite.Host.OpenApi;

namespace PropertySuite.Host;

/// <summary>From the command line to a listening host, and back down in the opposite order.</summary>
public static class HostProgram
{
    private const int FailedStart = 1;
    private const string DemoIsEnabled = "Demo:IsEnabled";

    /// <summary>Runs the host until it is told to stop, which it may be at any moment of the start. Returns the exit code of the process.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        using var ctrlC = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            await RunHostAsync(args, stop.Token);
            return 0;
        }
        catch (StartupException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return FailedStart;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static async Task RunHostAsync(string[] args, CancellationToken stop)
    {
        if (ApiDocumentFile.PathIn(args) is { } file)
        {
            await ApiDocumentFile.WriteAsync(file, stop);
            return;
        }

        var paths = HostPaths.Find();
        var configuration = HostApplication.ReadConfiguration(args, paths);
        var address = ListenAddress.Of(configuration);
        ListenAddress.CheckFree(address);
        paths.EnsureDataFolder();

        var console = new ConsoleBuild(paths, Console.WriteLine);
        await using var database = await DatabaseLocation.FindAsync(configuration, paths, console, Console.WriteLine, stop);
        await console.EnsureBuiltAsync(stop);

        var seedsDemo = database.IsPrivate && configuration.GetValue(DemoIsEnabled, defaultValue: true);
        await using var application = await HostApplication.CreateAsync(new HostSettings(args, paths, database.ConnectionString, seedsDemo), stop);
        application.Lifetime.ApplicationStarted.Register(() => StartupBanner.Print(application));
        await ((IHost)application).RunAsync(stop);
    }
}

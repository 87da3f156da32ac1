using PropertySuite.Host.OpenApi;

namespace PropertySuite.Host;

/// <summary>From the command line to a listening host, and back down in the opposite order.</summary>
public static class HostProgram
{
    private const int FailedStart = 1;

    /// <summary>Runs the host until it is told to stop. Returns the exit code of the process.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler cancelStart = (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += cancelStart;
        try
        {
            await RunHostAsync(args, () => Console.CancelKeyPress -= cancelStart, stop.Token);
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

    private static async Task RunHostAsync(string[] args, Action handOverCtrlC, CancellationToken cancellationToken)
    {
        if (ApiDocumentFile.PathIn(args) is { } file)
        {
            await ApiDocumentFile.WriteAsync(file, cancellationToken);
            return;
        }

        var paths = HostPaths.Find();
        var configuration = HostApplication.ReadConfiguration(args, paths);
        var address = ListenAddress.Of(configuration);
        ListenAddress.CheckFree(address);

        var console = new ConsoleBuild(paths, Console.WriteLine);
        await using var database = await DatabaseLocation.FindAsync(configuration, paths, console, Console.WriteLine, cancellationToken);
        await console.EnsureBuiltAsync(cancellationToken);

        await using var application = await HostApplication.CreateAsync(
            new HostSettings(args, paths, database.ConnectionString, SeedsDemo: database.IsPrivate), cancellationToken);
        handOverCtrlC();
        application.Lifetime.ApplicationStarted.Register(() => StartupBanner.Print(application));
        await application.RunAsync();
    }
}

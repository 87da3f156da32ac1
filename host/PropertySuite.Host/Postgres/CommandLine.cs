using System.Diagnostics;
using System.Text;

namespace PropertySuite.Host.Postgres;

/// <summary>Runs a program to its end and keeps what it printed.</summary>
internal static class CommandLine
{
    /// <summary>What a finished program left behind.</summary>
    internal sealed record Result(int ExitCode, string Output);

    /// <summary>Runs <paramref name="words"/> (program first).</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The program does not exist.</exception>
    public static async Task<Result> RunAsync(
        IReadOnlyList<string> words,
        string? workingFolder = null,
        Action<string>? onLine = null,
        bool captureOutput = true,
        CancellationToken cancellationToken = default)
    {
        var start = new ProcessStartInfo(words[0])
        {
            RedirectStandardOutput = captureOutput,
            RedirectStandardError = captureOutput,
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = workingFolder ?? "",
        };
        foreach (var word in words.Skip(1))
        {
            start.ArgumentList.Add(word);
        }

        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        void Keep(object _, DataReceivedEventArgs line)
        {
            if (line.Data is null)
            {
                return;
            }

            lock (output)
            {
                output.AppendLine(line.Data);
            }

            onLine?.Invoke(line.Data);
        }

        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.StandardInput.Close();
        if (captureOutput)
        {
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Result(process.ExitCode, output.ToString());
    }
}

using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>
/// Makes previews with libvips' <c>vipsthumbnail</c>, a program of its own: an image that breaks it does not break the host. Two at a
/// time, each with a time limit.
/// </summary>
public class VipsThumbnailMaker(IOptions<AttachmentOptions> options, ILogger<VipsThumbnailMaker> logger) : IThumbnailMaker, ISingletonDependency
{
    private const int AtOnce = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _slots = new(AtOnce, AtOnce);
    private readonly Lazy<string?> _program = new(() => FindProgram(options.Value.VipsThumbnail));

    /// <inheritdoc />
    public bool IsAvailable => _program.Value is not null;

    /// <inheritdoc />
    public async Task<byte[]?> MakeAsync(string path, CancellationToken cancellationToken = default)
    {
        if (_program.Value is not { } program)
        {
            return null;
        }

        var output = path + ".preview.jpg";
        await _slots.WaitAsync(cancellationToken);
        try
        {
            return await RunAsync(program, path, output, cancellationToken) && File.Exists(output)
                ? await File.ReadAllBytesAsync(output, cancellationToken)
                : null;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            logger.LogWarning(exception, "No preview was made");
            return null;
        }
        finally
        {
            _slots.Release();
            File.Delete(output);
        }
    }

    private static string? FindProgram(string name) => name.Contains(Path.DirectorySeparatorChar)
        ? File.Exists(name) ? name : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);

    private async Task<bool> RunAsync(string program, string path, string output, CancellationToken cancellationToken)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(program)
            {
                ArgumentList = { path, "--size", $"{AttachmentConsts.ThumbnailPixels}x{AttachmentConsts.ThumbnailPixels}>", "-o", $"{output}[Q=78,strip]" },
                Environment = { ["VIPS_BLOCK_UNTRUSTED"] = "1", ["VIPS_CONCURRENCY"] = "1" },
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            },
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        process.Start();
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            if (process.ExitCode != 0)
            {
                logger.LogWarning("vipsthumbnail made no preview: {Error}", (await errors).Trim().Truncate(500));
            }

            return process.ExitCode == 0;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning("vipsthumbnail was too slow and was stopped");
            return false;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

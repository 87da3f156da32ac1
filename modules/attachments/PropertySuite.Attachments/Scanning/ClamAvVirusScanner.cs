using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>Asks a ClamAV daemon over TCP (clamd's <c>INSTREAM</c>).</summary>
[ExposeServices(typeof(ClamAvVirusScanner))]
public class ClamAvVirusScanner(IOptions<AttachmentOptions> options, ILogger<ClamAvVirusScanner> logger) : IVirusScanner, ITransientDependency
{
    private const int ChunkBytes = 64 * 1024;
    private const int MaxAnswerBytes = 4096;
    private const int DefaultPort = 3310;
    private const string Nothing = "OK";
    private const string Found = " FOUND";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <inheritdoc />
    public bool IsConfigured => true;

    /// <inheritdoc />
    public async Task<VirusVerdict> ScanAsync(Stream content, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        string answer;
        try
        {
            answer = await AskAsync(content, patience.Token);
        }
        catch (Exception exception) when (exception is SocketException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new BusinessException(AttachmentsErrorCodes.ScannerUnavailable, innerException: exception, logLevel: LogLevel.Error);
        }

        if (answer.EndsWith(Found, StringComparison.Ordinal))
        {
            return new VirusVerdict(answer[(answer.IndexOf(':') + 1)..^Found.Length].Trim());
        }

        if (answer.EndsWith(Nothing, StringComparison.Ordinal))
        {
            return new VirusVerdict(null);
        }

        logger.LogError("clamd answered {Answer}", answer);
        throw new BusinessException(AttachmentsErrorCodes.ScannerUnavailable);
    }

    private async Task<string> AskAsync(Stream content, CancellationToken cancellationToken)
    {
        var address = options.Value.ClamAv!;
        var colon = address.LastIndexOf(':');
        var port = colon > 0 && int.TryParse(address[(colon + 1)..], out var named) ? named : DefaultPort;
        using var client = new TcpClient();
        await client.ConnectAsync(colon > 0 ? address[..colon] : address, port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);

        var chunk = new byte[sizeof(int) + ChunkBytes];
        int count;
        while ((count = await content.ReadAsync(chunk.AsMemory(sizeof(int)), cancellationToken)) > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(chunk, count);
            await stream.WriteAsync(chunk.AsMemory(0, sizeof(int) + count), cancellationToken);
        }

        await stream.WriteAsync(new byte[sizeof(int)], cancellationToken);
        var answer = new byte[MaxAnswerBytes];
        var length = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(answer, 0, length).TrimEnd('\0', '\n', ' ');
    }
}

using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PropertySuite.Attachments;

/// <summary>Speaks as much of clamd's protocol as a scan needs, and answers as told.</summary>
public sealed class FakeClamd : IAsyncDisposable
{
    public const string Clean = "stream: OK";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _running;

    public FakeClamd()
    {
        _listener.Start();
        _running = RunAsync();
    }

    /// <summary>What to answer; null hangs up.</summary>
    public string? Answer { get; set; } = Clean;

    /// <summary>Bytes of the last file.</summary>
    public int Received { get; private set; }

    public string Address => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _running;
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        var answer = Answer;
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command);
        Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
        var received = 0;
        var length = new byte[sizeof(int)];
        while (true)
        {
            await stream.ReadExactlyAsync(length);
            var count = BinaryPrimitives.ReadInt32BigEndian(length);
            if (count == 0)
            {
                break;
            }

            await stream.ReadExactlyAsync(new byte[count]);
            received += count;
        }

        Received = received;
        if (answer is not null)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\0"));
        }
    }
}

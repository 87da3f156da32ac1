using System.Net;
using System.Net.Sockets;

namespace PropertySuite.Host;

/// <summary>The address that the host listens on.</summary>
public static class ListenAddress
{
    /// <summary>Used when neither <c>--urls</c> nor <c>ASPNETCORE_URLS</c> says otherwise.</summary>
    public const string Default = "http://127.0.0.1:5000";

    /// <summary>The first configured address.</summary>
    public static string Of(IConfiguration configuration) =>
        (configuration["urls"] ?? Default).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0];

    /// <summary>Fails early and clearly when another program already listens there, or nobody may.</summary>
    /// <exception cref="StartupException">The port is taken, needs more rights, or the address is not this machine's.</exception>
    public static void CheckFree(string address)
    {
        if (!Uri.TryCreate(address.Replace("//*", "//0.0.0.0").Replace("//+", "//0.0.0.0"), UriKind.Absolute, out var uri) || uri.Port == 0)
        {
            return;
        }

        var ip = IPAddress.TryParse(uri.Host, out var parsed) ? parsed : IPAddress.Loopback;
        using var listener = new TcpListener(ip, uri.Port);
        try
        {
            listener.Start();
        }
        catch (SocketException exception) when (exception.SocketErrorCode != SocketError.AddressAlreadyInUse)
        {
            throw new StartupException($"The host cannot listen on {address} ({exception.Message}): name another address with --urls.", exception);
        }
        catch (SocketException exception)
        {
            throw new StartupException(
                $"Port {uri.Port} is taken by another program: stop it, or start with --urls http://127.0.0.1:{uri.Port + 1}.", exception);
        }
    }
}

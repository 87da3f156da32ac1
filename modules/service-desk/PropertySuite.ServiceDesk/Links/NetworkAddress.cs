using System.Net;
using System.Net.Sockets;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Where somebody comes from, without telling who: the network of an address. A hash would hide nothing, since all addresses of IPv4 are tried in a second.
/// </summary>
public static class NetworkAddress
{
    /// <summary>Longest one.</summary>
    public const int MaxLength = 32;

    private const string Unknown = "?";

    /// <summary>The network: of IPv4 the first three bytes (<c>203.0.113.*</c>), of IPv6 the first six (<c>2001:db8:5:*</c>).</summary>
    public static string Of(string? address)
    {
        if (!IPAddress.TryParse(address, out var parsed))
        {
            return Unknown;
        }

        var bytes = (parsed.IsIPv4MappedToIPv6 ? parsed.MapToIPv4() : parsed).GetAddressBytes();
        return parsed.AddressFamily == AddressFamily.InterNetwork || bytes.Length == 4
            ? $"{bytes[0]}.{bytes[1]}.{bytes[2]}.*"
            : $"{Group(bytes, 0)}:{Group(bytes, 2)}:{Group(bytes, 4)}:*";
    }

    private static string Group(byte[] bytes, int at) => $"{(bytes[at] << 8) | bytes[at + 1]:x}";
}

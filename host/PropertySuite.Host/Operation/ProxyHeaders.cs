using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace PropertySuite.Host.Operation;

/// <summary>
/// Believes a reverse proxy what it says about the client (<c>X-Forwarded-For</c>, <c>X-Forwarded-Proto</c>). Nobody is believed unless
/// <c>Proxy__KnownNetworks</c> names the networks of the proxies, such as <c>127.0.0.1/32,10.0.0.0/8</c>.
/// </summary>
public static class ProxyHeaders
{
    private const string NetworksSetting = "Proxy:KnownNetworks";
    private const string HopsSetting = "Proxy:Hops";

    /// <summary>Takes over what known proxies say.</summary>
    /// <exception cref="StartupException">A network is not written as address/bits.</exception>
    public static void UseProxyHeaders(this WebApplication application)
    {
        var networks = Networks(application.Configuration).ToList();
        if (networks.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = application.Configuration.GetValue(HopsSetting, 1),
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        networks.ForEach(options.KnownIPNetworks.Add);
        application.UseForwardedHeaders(options);
    }

    private static IEnumerable<IPNetwork> Networks(IConfiguration configuration)
    {
        var section = configuration.GetSection(NetworksSetting);
        var texts = section.GetChildren().Select(child => child.Value).Append(section.Value).OfType<string>()
            .SelectMany(text => text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        foreach (var text in texts)
        {
            yield return IPNetwork.TryParse(text, out var network)
                ? network
                : throw new StartupException($"Proxy__KnownNetworks: '{text}' is no network; write it as 127.0.0.1/32 or 10.0.0.0/8.");
        }
    }
}

namespace Volo.Abp.AspNetCore.WebClientInfo;

/// <summary>Where a request comes from.</summary>
public interface IWebClientInfoProvider
{
    /// <summary>What the browser says of itself.</summary>
    string? BrowserInfo { get; }

    /// <summary>Address of the caller. Headers of proxies count only as far as the host's forwarded-headers middleware trusts them.</summary>
    string? ClientIpAddress { get; }
}

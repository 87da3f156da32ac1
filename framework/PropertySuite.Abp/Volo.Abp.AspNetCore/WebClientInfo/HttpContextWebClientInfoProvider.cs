using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.WebClientInfo;

/// <summary>Reads them from the request that is being served; null outside one.</summary>
[ExposeServices(typeof(IWebClientInfoProvider))]
public class HttpContextWebClientInfoProvider : IWebClientInfoProvider, ITransientDependency
{
    private readonly IHttpContextAccessor _httpContextAccessor;

    /// <summary>Creates the provider.</summary>
    public HttpContextWebClientInfoProvider(IHttpContextAccessor httpContextAccessor)
    {
        _httpContextAccessor = httpContextAccessor;
    }

    /// <inheritdoc />
    public string? BrowserInfo => _httpContextAccessor.HttpContext?.Request.Headers.UserAgent.ToString();

    /// <inheritdoc />
    public string? ClientIpAddress => _httpContextAccessor.HttpContext?.Connection.RemoteIpAddress is { } address
        ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
        : null;
}

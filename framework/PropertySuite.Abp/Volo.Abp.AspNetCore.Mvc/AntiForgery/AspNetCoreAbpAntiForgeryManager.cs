using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <inheritdoc cref="IAbpAntiForgeryManager"/>
[ExposeServices(typeof(IAbpAntiForgeryManager))]
public class AspNetCoreAbpAntiForgeryManager : IAbpAntiForgeryManager, ITransientDependency
{
    private readonly IAntiforgery _antiforgery;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly AbpAntiForgeryOptions _options;

    public AspNetCoreAbpAntiForgeryManager(
        IAntiforgery antiforgery,
        IHttpContextAccessor httpContextAccessor,
        IOptions<AbpAntiForgeryOptions> options)
    {
        _antiforgery = antiforgery;
        _httpContextAccessor = httpContextAccessor;
        _options = options.Value;
    }

    private HttpContext HttpContext => _httpContextAccessor.HttpContext ?? throw new AbpException("There is no request to answer.");

    public virtual void SetCookie()
        => HttpContext.Response.Cookies.Append(_options.TokenCookie.Name!, GenerateToken(), _options.TokenCookie.Build(HttpContext));

    public virtual string GenerateToken() => _antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;
}

using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Keeps with the request how its tenant was found.</summary>
[Dependency(ReplaceServices = true)]
public class HttpContextTenantResolveResultAccessor : ITenantResolveResultAccessor, ITransientDependency
{
    private const string ItemName = "__AbpTenantResolveResult";

    private readonly IHttpContextAccessor _httpContextAccessor;

    public HttpContextTenantResolveResultAccessor(IHttpContextAccessor httpContextAccessor)
    {
        _httpContextAccessor = httpContextAccessor;
    }

    public TenantResolveResult? Result
    {
        get => _httpContextAccessor.HttpContext?.Items[ItemName] as TenantResolveResult;
        set
        {
            if (_httpContextAccessor.HttpContext is { } context)
            {
                context.Items[ItemName] = value;
            }
        }
    }
}

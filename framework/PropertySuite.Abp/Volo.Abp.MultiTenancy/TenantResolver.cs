using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>Asks the contributors until one has an answer.</summary>
public class TenantResolver : ITenantResolver, ITransientDependency
{
    /// <summary>What <see cref="TenantResolveResult.AppliedResolvers"/> says when nobody had an answer.</summary>
    public const string FallbackTenantResolverName = "FallbackTenant";

    private readonly IServiceScopeFactory _scopeFactory;
    private readonly AbpTenantResolveOptions _options;

    public TenantResolver(IServiceScopeFactory scopeFactory, IOptions<AbpTenantResolveOptions> options)
    {
        _scopeFactory = scopeFactory;
        _options = options.Value;
    }

    public virtual async Task<TenantResolveResult> ResolveTenantIdOrNameAsync()
    {
        var result = new TenantResolveResult();
        await using var scope = _scopeFactory.CreateAsyncScope();
        var context = new TenantResolveContext(scope.ServiceProvider);
        foreach (var contributor in _options.TenantResolvers)
        {
            await contributor.ResolveAsync(context);
            result.AppliedResolvers.Add(contributor.Name);
            if (context.HasResolvedTenantOrHost())
            {
                result.TenantIdOrName = context.TenantIdOrName;
                return result;
            }
        }

        if (!_options.FallbackTenant.IsNullOrWhiteSpace())
        {
            result.TenantIdOrName = _options.FallbackTenant;
            result.AppliedResolvers.Add(FallbackTenantResolverName);
        }

        return result;
    }
}

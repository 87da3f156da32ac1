using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.AspNetCore.Threading;

/// <summary>The token that is cancelled when the client goes away.</summary>
[Dependency(ReplaceServices = true)]
public class HttpContextCancellationTokenProvider : CancellationTokenProviderBase, ITransientDependency
{
    private readonly IHttpContextAccessor _httpContextAccessor;

    public HttpContextCancellationTokenProvider(
        IAmbientScopeProvider<CancellationTokenOverride> cancellationTokenOverrideScopeProvider,
        IHttpContextAccessor httpContextAccessor)
        : base(cancellationTokenOverrideScopeProvider)
    {
        _httpContextAccessor = httpContextAccessor;
    }

    public override CancellationToken Token
        => OverrideValue?.CancellationToken ?? _httpContextAccessor.HttpContext?.RequestAborted ?? CancellationToken.None;
}

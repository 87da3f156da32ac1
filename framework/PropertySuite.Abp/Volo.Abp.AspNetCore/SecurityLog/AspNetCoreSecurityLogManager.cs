using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.WebClientInfo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.SecurityLog;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.SecurityLog;

/// <summary>Fills in what is known of the request and its user.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ISecurityLogManager))]
public class AspNetCoreSecurityLogManager : DefaultSecurityLogManager
{
    private readonly IClock _clock;
    private readonly ICurrentUser _currentUser;
    private readonly ICurrentTenant _currentTenant;
    private readonly IHttpContextAccessor _httpContextAccessor;
    private readonly IWebClientInfoProvider _client;

    /// <summary>Creates the manager.</summary>
    public AspNetCoreSecurityLogManager(
        IOptions<AbpSecurityLogOptions> securityLogOptions,
        ISecurityLogStore securityLogStore,
        IClock clock,
        ICurrentUser currentUser,
        ICurrentTenant currentTenant,
        IHttpContextAccessor httpContextAccessor,
        IWebClientInfoProvider webClientInfoProvider)
        : base(securityLogOptions, securityLogStore)
    {
        _clock = clock;
        _currentUser = currentUser;
        _currentTenant = currentTenant;
        _httpContextAccessor = httpContextAccessor;
        _client = webClientInfoProvider;
    }

    /// <inheritdoc />
    protected override async Task<SecurityLogInfo> CreateAsync()
    {
        var info = await base.CreateAsync();
        info.CreationTime = _clock.Now;
        info.TenantId = _currentTenant.Id;
        info.TenantName = _currentTenant.Name;
        info.UserId = _currentUser.Id;
        info.UserName = _currentUser.UserName;
        info.ClientId = _currentUser.FindClaim(AbpClaimTypes.ClientId)?.Value;
        info.ClientIpAddress = _client.ClientIpAddress;
        info.BrowserInfo = _client.BrowserInfo;
        info.CorrelationId = _httpContextAccessor.HttpContext?.TraceIdentifier;
        return info;
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization;

/// <summary>The platform's authorization service, which also knows the current principal.</summary>
public interface IAbpAuthorizationService : IAuthorizationService, IServiceProviderAccessor
{
    /// <summary>Who is asking.</summary>
    ClaimsPrincipal CurrentPrincipal { get; }
}

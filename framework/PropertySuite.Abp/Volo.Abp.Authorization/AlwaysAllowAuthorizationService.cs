using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization;

/// <summary>Allows everything; for tests.</summary>
public class AlwaysAllowAuthorizationService : IAbpAuthorizationService
{
    private readonly ICurrentPrincipalAccessor _currentPrincipalAccessor;

    /// <summary>Creates the service.</summary>
    public AlwaysAllowAuthorizationService(IServiceProvider serviceProvider, ICurrentPrincipalAccessor currentPrincipalAccessor)
    {
        ServiceProvider = serviceProvider;
        _currentPrincipalAccessor = currentPrincipalAccessor;
    }

    /// <inheritdoc />
    public IServiceProvider ServiceProvider { get; }

    /// <inheritdoc />
    public ClaimsPrincipal CurrentPrincipal => _currentPrincipalAccessor.Principal;

    /// <inheritdoc />
    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements)
        => Task.FromResult(AuthorizationResult.Success());

    /// <inheritdoc />
    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName)
        => Task.FromResult(AuthorizationResult.Success());
}

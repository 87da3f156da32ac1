using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization;

/// <summary>
/// Asks for every <c>[Authorize]</c> of the method and, for a public method, of its class; <c>[AllowAnonymous]</c> on the method lifts
/// them.
/// </summary>
public class MethodInvocationAuthorizationService : IMethodInvocationAuthorizationService, ITransientDependency
{
    private readonly IAbpAuthorizationPolicyProvider _policyProvider;
    private readonly IAbpAuthorizationService _authorizationService;

    /// <summary>Creates the service.</summary>
    public MethodInvocationAuthorizationService(
        IAbpAuthorizationPolicyProvider policyProvider,
        IAbpAuthorizationService authorizationService)
    {
        _policyProvider = policyProvider;
        _authorizationService = authorizationService;
    }

    /// <inheritdoc />
    public async Task CheckAsync(MethodInvocationAuthorizationContext context)
    {
        if (context.Method.GetCustomAttributes(inherit: true).OfType<IAllowAnonymous>().Any())
        {
            return;
        }

        var policy = await AuthorizationPolicy.CombineAsync(_policyProvider, GetAuthorizeData(context.Method));
        if (policy != null)
        {
            await _authorizationService.CheckAsync(policy);
        }
    }

    private static IEnumerable<IAuthorizeData> GetAuthorizeData(MethodInfo method)
    {
        var attributes = method.GetCustomAttributes(inherit: true).OfType<IAuthorizeData>();
        var type = method.ReflectedType ?? method.DeclaringType;
        return method.IsPublic && type != null
            ? attributes.Concat(type.GetCustomAttributes(inherit: true).OfType<IAuthorizeData>())
            : attributes;
    }
}

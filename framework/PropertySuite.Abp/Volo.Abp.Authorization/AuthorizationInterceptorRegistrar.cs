using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Authorization;

/// <summary>Puts the interceptor around classes that carry <c>[Authorize]</c> anywhere.</summary>
public static class AuthorizationInterceptorRegistrar
{
    /// <summary>Adds the interceptor to a service being registered, if it needs it.</summary>
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (ShouldIntercept(context.ImplementationType))
        {
            context.Interceptors.TryAdd<AuthorizationInterceptor>();
        }
    }

    private static bool ShouldIntercept(Type type)
        => !DynamicProxyIgnoreTypes.Contains(type)
            && (type.IsDefined(typeof(AuthorizeAttribute), inherit: true)
                || type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                    .Any(method => method.IsDefined(typeof(AuthorizeAttribute), inherit: true)));
}

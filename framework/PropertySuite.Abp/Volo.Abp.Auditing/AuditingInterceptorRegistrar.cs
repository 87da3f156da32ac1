using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Auditing;

/// <summary>Puts the interceptor on classes whose calls are logged.</summary>
public static class AuditingInterceptorRegistrar
{
    /// <summary>For modules.</summary>
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (!DynamicProxyIgnoreTypes.Contains(context.ImplementationType) && ShouldIntercept(context.ImplementationType))
        {
            context.Interceptors.TryAdd<AuditingInterceptor>();
        }
    }

    /// <summary>What the class says of itself; null when it says nothing.</summary>
    public static bool? ShouldAuditTypeByDefaultOrNull(Type type)
    {
        if (type.IsDefined(typeof(AuditedAttribute), true))
        {
            return true;
        }

        if (type.IsDefined(typeof(DisableAuditingAttribute), true))
        {
            return false;
        }

        return typeof(IAuditingEnabled).IsAssignableFrom(type) ? true : null;
    }

    private static bool ShouldIntercept(Type type) =>
        ShouldAuditTypeByDefaultOrNull(type) == true
        || type.GetMethods().Any(method => method.IsDefined(typeof(AuditedAttribute), true));
}

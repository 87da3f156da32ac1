using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Validation;

/// <summary>Puts the interceptor on validated classes.</summary>
public static class ValidationInterceptorRegistrar
{
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (!DynamicProxyIgnoreTypes.Contains(context.ImplementationType)
            && (typeof(IValidationEnabled).IsAssignableFrom(context.ImplementationType)
                || context.ImplementationType.GetMethods().Any(m => m.IsDefined(typeof(EnableValidationAttribute), true))))
        {
            context.Interceptors.TryAdd<ValidationInterceptor>();
        }
    }
}

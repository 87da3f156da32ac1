namespace Volo.Abp.DynamicProxy;

/// <summary>Base class of interceptors.</summary>
public abstract class AbpInterceptor : IAbpInterceptor
{
    public abstract Task InterceptAsync(IAbpMethodInvocation invocation);
}

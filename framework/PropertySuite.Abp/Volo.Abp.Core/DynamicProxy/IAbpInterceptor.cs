namespace Volo.Abp.DynamicProxy;

/// <summary>Code that runs around a method.</summary>
public interface IAbpInterceptor
{
    /// <summary>Calls <see cref="IAbpMethodInvocation.ProceedAsync"/> to go on; not calling it skips the method.</summary>
    Task InterceptAsync(IAbpMethodInvocation invocation);
}

using Castle.DynamicProxy;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace PropertySuite.Abp.DynamicProxy;

/// <summary>Runs the interceptors of one proxy, which are resolved at its first call.</summary>
internal sealed class InterceptorChain : IInterceptor
{
    private readonly IServiceProvider _provider;
    private readonly Type[] _interceptorTypes;
    private IAbpInterceptor[]? _interceptors;

    public InterceptorChain(IServiceProvider provider, Type[] interceptorTypes)
    {
        _provider = provider;
        _interceptorTypes = interceptorTypes;
    }

    public IInterceptor[] AsArray() => [this];

    public void Intercept(IInvocation invocation)
    {
        var interceptors = Volatile.Read(ref _interceptors) ?? Resolve();
        var result = MethodResult.Of(invocation.Method.ReturnType);
        result.Run(invocation, new MethodInvocation(invocation, interceptors, result));
    }

    private IAbpInterceptor[] Resolve()
    {
        var interceptors = new IAbpInterceptor[_interceptorTypes.Length];
        for (var i = 0; i < interceptors.Length; i++)
        {
            interceptors[i] = (IAbpInterceptor)_provider.GetRequiredService(_interceptorTypes[i]);
        }

        Volatile.Write(ref _interceptors, interceptors);
        return interceptors;
    }
}

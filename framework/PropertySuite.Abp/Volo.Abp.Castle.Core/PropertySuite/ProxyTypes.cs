using System.Collections.Concurrent;
using System.Reflection;
using Castle.DynamicProxy;

namespace PropertySuite.Abp.DynamicProxy;

/// <summary>Makes and keeps the proxy classes.</summary>
internal static class ProxyTypes
{
    private static readonly DefaultProxyBuilder Builder = new();
    private static readonly ProxyGenerationOptions Options = CreateOptions();
    private static readonly ConcurrentDictionary<Type, bool> ClassesWithVirtualMethods = new();
    private static readonly ConcurrentDictionary<(Type Service, Type Target), ConstructorInvoker> InterfaceProxies = new();

    public static bool CanProxyInterface(Type type)
        => type is { IsInterface: true, ContainsGenericParameters: false } && ProxyUtil.IsAccessible(type);

    /// <summary>Whether the class can be derived from and has a virtual method to intercept.</summary>
    public static bool CanProxyClass(Type type) => ClassesWithVirtualMethods.GetOrAdd(
        type,
        static t => t is { IsSealed: false, ContainsGenericParameters: false } && ProxyUtil.IsAccessible(t) && t
            .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(m => m is { IsVirtual: true, IsFinal: false }
                          and ({ IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true })
                      && InterceptedMethods.IsIntercepted(m)));

    public static Type ForClass(Type type) => Builder.CreateClassProxyType(type, Type.EmptyTypes, Options);

    /// <summary>A proxy of all interfaces of the target; its class is made once for each pair of service and target class.</summary>
    public static object Wrap(Type serviceType, object target, InterceptorChain interceptors)
    {
        var create = InterfaceProxies.GetOrAdd((serviceType, target.GetType()), static k => CreateInterfaceProxy(k.Service, k.Target));
        return create.Invoke(interceptors.AsArray(), target);
    }

    private static ConstructorInvoker CreateInterfaceProxy(Type serviceType, Type targetType)
    {
        var others = targetType.GetInterfaces().Where(i => i != serviceType && ProxyUtil.IsAccessible(i)).ToArray();
        var proxyType = Builder.CreateInterfaceProxyTypeWithTarget(serviceType, others, targetType, Options);
        return ConstructorInvoker.Create(proxyType.GetConstructors().Single(c => c.GetParameters().Length == 2));
    }

    private static ProxyGenerationOptions CreateOptions()
    {
        var options = new ProxyGenerationOptions(InterceptedMethods.Instance);
        options.Initialize();
        return options;
    }
}

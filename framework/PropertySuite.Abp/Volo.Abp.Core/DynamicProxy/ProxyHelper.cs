using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Looks behind proxies.</summary>
public static class ProxyHelper
{
    /// <summary>The object behind a proxy; the object itself when it is none.</summary>
    public static object UnProxy(object obj) => ProxyUtil.GetUnproxiedInstance(obj) ?? obj;

    /// <summary>The written class of an object.</summary>
    public static Type GetUnProxiedType(object obj) => ProxyUtil.GetUnproxiedType(UnProxy(obj))!;
}

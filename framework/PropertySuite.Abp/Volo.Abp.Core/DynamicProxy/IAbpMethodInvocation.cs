using System.Reflection;

namespace Volo.Abp.DynamicProxy;

/// <summary>A call on its way through the interceptors.</summary>
public interface IAbpMethodInvocation
{
    object[] Arguments { get; }

    /// <summary>The arguments by parameter name.</summary>
    IReadOnlyDictionary<string, object> ArgumentsDictionary { get; }

    Type[] GenericArguments { get; }

    /// <summary>The object behind the proxy.</summary>
    object TargetObject { get; }

    /// <summary>The method of the implementing class.</summary>
    MethodInfo Method { get; }

    /// <summary>The result, for asynchronous methods the awaited one; null before <see cref="ProceedAsync"/>.</summary>
    object ReturnValue { get; set; }

    /// <summary>Runs the rest of the interceptors and the method itself; its exceptions come through.</summary>
    Task ProceedAsync();
}

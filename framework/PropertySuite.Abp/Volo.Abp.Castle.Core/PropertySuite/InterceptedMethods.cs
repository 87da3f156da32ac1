using System.Reflection;
using Castle.DynamicProxy;

namespace PropertySuite.Abp.DynamicProxy;

/// <summary>What interceptors see: methods. Property and event accessors, disposal and the methods of object go straight through.</summary>
internal sealed class InterceptedMethods : IProxyGenerationHook
{
    public static InterceptedMethods Instance { get; } = new();

    public static bool IsIntercepted(MethodInfo method)
    {
        if (method.IsSpecialName || method.DeclaringType == typeof(object)
            || method.GetBaseDefinition().DeclaringType == typeof(object))
        {
            return false;
        }

        return !(method.GetParameters().Length == 0 && method.Name is nameof(IDisposable.Dispose) or nameof(IAsyncDisposable.DisposeAsync));
    }

    public bool ShouldInterceptMethod(Type type, MethodInfo methodInfo) => IsIntercepted(methodInfo);

    public void MethodsInspected()
    {
    }

    public void NonProxyableMemberNotification(Type type, MemberInfo memberInfo)
    {
    }

    public override bool Equals(object? obj) => obj is InterceptedMethods;

    public override int GetHashCode() => typeof(InterceptedMethods).GetHashCode();
}

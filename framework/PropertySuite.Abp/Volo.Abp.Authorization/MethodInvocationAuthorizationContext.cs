using System.Reflection;

namespace Volo.Abp.Authorization;

/// <summary>A method that is about to run.</summary>
public class MethodInvocationAuthorizationContext
{
    /// <summary>Creates the context.</summary>
    public MethodInvocationAuthorizationContext(MethodInfo method)
    {
        Method = method;
    }

    /// <summary>The method of the implementing class.</summary>
    public MethodInfo Method { get; }
}

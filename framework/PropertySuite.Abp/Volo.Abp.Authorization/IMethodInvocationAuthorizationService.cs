namespace Volo.Abp.Authorization;

/// <summary>Checks the <c>[Authorize]</c> attributes of a method that is about to run.</summary>
public interface IMethodInvocationAuthorizationService
{
    /// <summary>Returns when the current principal may call the method.</summary>
    /// <exception cref="AbpAuthorizationException">It may not.</exception>
    Task CheckAsync(MethodInvocationAuthorizationContext context);
}

namespace Volo.Abp.Authorization;

/// <summary>Allows every call; for tests.</summary>
public class AlwaysAllowMethodInvocationAuthorizationService : IMethodInvocationAuthorizationService
{
    /// <inheritdoc />
    public Task CheckAsync(MethodInvocationAuthorizationContext context) => Task.CompletedTask;
}

using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

/// <summary>The acting principal; can be changed for a while.</summary>
public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal Principal { get; }

    /// <summary>Acts as another until the result is disposed; flows with the asynchronous call.</summary>
    IDisposable Change(ClaimsPrincipal principal);
}

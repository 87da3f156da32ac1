using PropertySuite.ServiceDesk;
using Volo.Abp.Identity;

namespace PropertySuite.Administration;

/// <summary>Reads the security log page by page, newest first.</summary>
public interface ISignInReader
{
    /// <summary>Entries of a filter.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="userId">Only of this user.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<List<IdentitySecurityLog>> GetPageAsync(
        SignInFilter filter, Guid? userId, KeysetCursor? after, int count, CancellationToken cancellationToken = default);

    /// <summary>How many entries a filter has, counted up to a limit.</summary>
    Task<int> CountUpToAsync(SignInFilter filter, Guid? userId, int limit, CancellationToken cancellationToken = default);
}

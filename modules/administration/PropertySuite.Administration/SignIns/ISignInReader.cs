using PropertySuite.Paging;
using Volo.Abp.Identity;

namespace PropertySuite.Administration;

/// <summary>Reads the security log page by page, newest first.</summary>
public interface ISignInReader
{
    /// <summary>Entries of a filter.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="userId">Only of this user.</param>
    /// <param name="request">Which part of them.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    Task<Page<IdentitySecurityLog>> GetPageAsync(
        SignInFilter filter, Guid? userId, PageRequest request, CancellationToken cancellationToken = default);
}

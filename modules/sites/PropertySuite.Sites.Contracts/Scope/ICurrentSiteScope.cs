namespace PropertySuite.Sites;

/// <summary>
/// The sites that the running request or job may see. Nobody said anything means no site at all; a request gets its scope from the
/// signed-in user, a job sets its own.
/// </summary>
public interface ICurrentSiteScope : ISiteScope
{
    /// <summary>Changes the scope for the current flow of calls until the result is disposed.</summary>
    IDisposable Change(SiteScope scope);
}

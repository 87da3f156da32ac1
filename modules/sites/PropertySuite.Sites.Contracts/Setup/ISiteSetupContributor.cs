namespace PropertySuite.Sites;

/// <summary>
/// A step of setting up a site, brought by the module that knows whether it is done. Register a class whose name ends in <c>SiteSetupContributor</c>; the
/// console shows the step under the same key (<c>setupSteps</c> of the module's <c>shell.ts</c>).
/// </summary>
public interface ISiteSetupContributor
{
    /// <summary>Key of the step, such as <c>sites.calendar</c>.</summary>
    string Step { get; }

    /// <summary>Place among the steps.</summary>
    int Order { get; }

    /// <summary>Whether the data cannot tell: the step is done when somebody says that they have looked.</summary>
    bool IsLookedAt => false;

    /// <summary>Those of the sites where the step is done, asked for all at once. Runs within the caller's site scope.</summary>
    Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds);
}

using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>
/// A part of a site that can be taken over from another one when a site is set up, brought by the module that owns it. Register a class whose name ends in
/// <c>SiteCopyContributor</c>. Both sites are of the company and in the caller's scope, and the caller has the permission, before it is asked.
/// </summary>
public interface ISiteCopyContributor
{
    /// <summary>Key of the part, such as <c>sites.calendar</c>.</summary>
    string Part { get; }

    /// <summary>Name of the part for people.</summary>
    ILocalizableString DisplayName { get; }

    /// <summary>Place among the parts.</summary>
    int Order { get; }

    /// <summary>What somebody needs to change this part of a site.</summary>
    string PermissionName { get; }

    /// <summary>What would change.</summary>
    Task<SiteCopyPlan> PlanAsync(Guid sourceId, Guid targetId);

    /// <summary>Takes the part over.</summary>
    Task CopyAsync(Guid sourceId, Guid targetId);
}

/// <summary>What taking a part over would do.</summary>
/// <param name="ReplacesOwn">Whether something that the target has said itself is lost by it.</param>
/// <param name="Changes">What changes, in the caller's language; none: there is nothing to take over.</param>
public sealed record SiteCopyPlan(bool ReplacesOwn, IReadOnlyList<SiteCopyChange> Changes);

/// <summary>A change at the target.</summary>
/// <param name="What">What changes.</param>
/// <param name="Before">As it is; null when it is not there yet.</param>
/// <param name="After">As it would be.</param>
public sealed record SiteCopyChange(string What, string? Before, string After);

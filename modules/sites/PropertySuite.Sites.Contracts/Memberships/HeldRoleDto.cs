namespace PropertySuite.Sites;

/// <summary>A role that somebody holds at a site.</summary>
/// <param name="SiteId">Site.</param>
/// <param name="Role">Code of the role.</param>
/// <param name="UserIds">Who holds it there.</param>
public sealed record HeldRoleDto(Guid SiteId, string Role, IReadOnlyList<Guid> UserIds);

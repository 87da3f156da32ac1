namespace PropertySuite.Identity;

/// <summary>A role is gone. A local event, told once in the transaction that deletes it, for whoever looks after what its users could do by it.</summary>
/// <param name="RoleName">Name of the role.</param>
/// <param name="UserIds">Who had it, themselves or by an organization unit.</param>
/// <param name="Permissions">What it allowed.</param>
public sealed record RoleDeletedEvent(string RoleName, IReadOnlyCollection<Guid> UserIds, IReadOnlyCollection<string> Permissions);

namespace PropertySuite.Identity;

/// <summary>A user whom a typed name may mean.</summary>
/// <param name="UserId">The user.</param>
/// <param name="TenantId">The user's tenant; null for the host.</param>
public readonly record struct SignInCandidate(Guid UserId, Guid? TenantId);

namespace PropertySuite.Identity;

/// <summary>A name that was typed at sign-in and means no account.</summary>
/// <param name="IsOfNamedCompany">Whether a company was named.</param>
/// <param name="TenantId">The named company; null when none was named, or one that does not exist.</param>
/// <param name="NormalizedName">The name as it is compared.</param>
public readonly record struct UnknownName(bool IsOfNamedCompany, Guid? TenantId, string NormalizedName);

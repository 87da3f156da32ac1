namespace PropertySuite.Identity;

/// <summary>Which company's users a typed name can mean.</summary>
/// <param name="IsNamed">Whether the company was named; if not, users of all companies count.</param>
/// <param name="IsKnown">Whether there is such a company.</param>
/// <param name="TenantId">The company; null for the host.</param>
public readonly record struct SignInCompany(bool IsNamed, bool IsKnown, Guid? TenantId)
{
    /// <summary>Nobody named a company.</summary>
    public static SignInCompany Any { get; } = new(IsNamed: false, IsKnown: true, null);

    /// <summary>A company was named that does not exist.</summary>
    public static SignInCompany Unknown { get; } = new(IsNamed: true, IsKnown: false, null);

    /// <summary>A company was named.</summary>
    public static SignInCompany Of(Guid tenantId) => new(IsNamed: true, IsKnown: true, tenantId);
}

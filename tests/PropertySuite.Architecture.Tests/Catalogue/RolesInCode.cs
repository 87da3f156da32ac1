using PropertySuite.Host;

namespace PropertySuite.Architecture;

/// <summary>The one place that knows which roles a new company gets, and what they may do at first.</summary>
internal static class RolesInCode
{
    /// <summary>Names of the roles.</summary>
    public static IReadOnlyList<string> All { get; } = ["admin", .. CompanyRoles.All.Keys];

    /// <summary>Roles that have a permission at first; the administrator's, who has every one, is left out.</summary>
    public static IReadOnlyList<string> Holding(string permission) =>
        [.. CompanyRoles.All.Where(role => role.Value.Contains(permission)).Select(role => role.Key)];
}

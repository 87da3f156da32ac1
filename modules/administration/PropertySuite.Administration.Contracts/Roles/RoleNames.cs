using Microsoft.Extensions.Localization;
using PropertySuite.Administration.Localization;

namespace PropertySuite.Administration;

/// <summary>What people read for roles.</summary>
public static class RoleNames
{
    /// <summary>The name of a role in the reader's language; of one of the company's own, which has none, its code.</summary>
    public static string RoleName(this IStringLocalizerFactory texts, string role)
        => texts.Create(typeof(AdministrationResource))[$"Role:{role}"] is { ResourceNotFound: false } name ? name.Value : role;
}

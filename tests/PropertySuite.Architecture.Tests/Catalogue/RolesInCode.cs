using PropertySuite.Administration;

namespace PropertySuite.Architecture;

/// <summary>The one place that knows which roles a new company gets, and what they may do at first.</summary>
internal static class RolesInCode
{
    private static readonly RoleDefaults Defaults = Collect();

    /// <summary>Names of the roles.</summary>
    public static IReadOnlyList<string> All => StandardRoles.All;

    /// <summary>Roles that have a permission at first.</summary>
    public static IReadOnlyList<string> Holding(string permission) => [.. All.Where(role => Defaults.PermissionsOf(role).Contains(permission))];

    private static RoleDefaults Collect()
    {
        var defaults = new RoleDefaults();
        foreach (var type in ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsClass && type.IsAssignableTo(typeof(IRoleDefaultsProvider))))
        {
            ((IRoleDefaultsProvider)Activator.CreateInstance(type)!).Define(defaults);
        }

        return defaults;
    }
}

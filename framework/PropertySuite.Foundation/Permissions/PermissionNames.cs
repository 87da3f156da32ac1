using System.Reflection;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace PropertySuite.Permissions;

/// <summary>Defines permissions as their names stand in a module's <c>…Permissions</c> class.</summary>
public static class PermissionNames
{
    /// <summary>
    /// Adds the group <c>GroupName</c>, the other constants as permissions of their own, and for each nested class the permission
    /// <c>Default</c> with its other constants as children, all in the order in which they stand there. Each is called
    /// <c>Permission:{name}</c> in the module's texts.
    /// </summary>
    /// <param name="context">Where permissions are defined.</param>
    /// <param name="names">The class of the names.</param>
    /// <param name="resource">Resource of the texts.</param>
    /// <returns>The group, for what the constants do not say.</returns>
    /// <exception cref="AbpException">A constant that the rule needs is missing.</exception>
    public static PermissionGroupDefinition AddGroupOf(this IPermissionDefinitionContext context, Type names, Type resource)
    {
        var own = Constants(names);
        var groupName = own.GetValueOrDefault("GroupName") ?? throw new AbpException($"{names.Name} has no GroupName.");
        var group = context.AddGroup(groupName, Text(groupName));
        foreach (var name in own.Values.Where(name => name != groupName))
        {
            group.AddPermission(name, Text(name));
        }

        foreach (var things in names.GetNestedTypes().OrderBy(type => type.MetadataToken))
        {
            var constants = Constants(things);
            var root = constants.GetValueOrDefault("Default") ?? throw new AbpException($"{names.Name}.{things.Name} has no Default.");
            var permission = group.AddPermission(root, Text(root));
            foreach (var name in constants.Values.Where(name => name != root))
            {
                permission.AddChild(name, Text(name));
            }
        }

        return group;

        LocalizableString Text(string name) => LocalizableString.Create(resource, "Permission:" + name);
    }

    private static Dictionary<string, string> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(field => field.IsLiteral)
        .OrderBy(field => field.MetadataToken)
        .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);
}

using PropertySuite.Permissions;
using PropertySuite.__Module__.Localization;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.__Module__.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class __Module__PermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context) => context.AddGroupOf(typeof(__Module__Permissions), typeof(__Module__Resource));
}

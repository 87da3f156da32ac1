using PropertySuite.Authorization;

namespace PropertySuite.PermissionManagement;

/// <summary>Reads all grants of several holders of the current tenant at once.</summary>
internal interface IPermissionHolderGrants
{
    /// <summary>Names of the granted permissions, with an entry for each asked holder.</summary>
    Task<IReadOnlyDictionary<PermissionHolder, IReadOnlySet<string>>> GetNamesAsync(IReadOnlyCollection<PermissionHolder> holders);
}

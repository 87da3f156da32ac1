namespace PropertySuite.Authorization;

/// <summary>
/// Optional ability of a <see cref="Volo.Abp.Authorization.Permissions.IPermissionStore"/>: to read the grants of several holders in
/// one query and to keep them for the request. The checker announces a user with its roles before it asks about any of them, so that
/// a request costs one query, however many permissions it checks and roles the user has.
/// </summary>
internal interface IPermissionGrantPrefetch
{
    /// <summary>Reads what is not known yet of the current tenant's grants to <paramref name="holders"/>.</summary>
    Task PrefetchAsync(IReadOnlyCollection<PermissionHolder> holders);
}

/// <summary>Who may hold a permission.</summary>
/// <param name="ProviderName">Kind of holder: "R" role, "U" user, "C" client.</param>
/// <param name="ProviderKey">Role name, user id or client id.</param>
internal readonly record struct PermissionHolder(string ProviderName, string ProviderKey);

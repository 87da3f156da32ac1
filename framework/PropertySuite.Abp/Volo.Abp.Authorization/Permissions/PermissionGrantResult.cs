namespace Volo.Abp.Authorization.Permissions;

/// <summary>What one value provider says about one permission.</summary>
public enum PermissionGrantResult
{
    /// <summary>Nothing.</summary>
    Undefined,

    /// <summary>It is given, unless another provider prohibits it.</summary>
    Granted,

    /// <summary>It is refused, whatever other providers say.</summary>
    Prohibited
}

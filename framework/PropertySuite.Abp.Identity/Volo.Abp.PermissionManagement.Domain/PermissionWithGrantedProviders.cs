namespace Volo.Abp.PermissionManagement;

/// <summary>Whether a permission is granted, and by what.</summary>
/// <param name="name">The permission.</param>
/// <param name="isGranted">Whether anything grants it.</param>
public class PermissionWithGrantedProviders(string name, bool isGranted)
{
    /// <summary>The permission.</summary>
    public string Name { get; } = name;

    /// <summary>Whether anything grants it.</summary>
    public bool IsGranted { get; set; } = isGranted;

    /// <summary>What grants it: the holder itself or, for a user, a role.</summary>
    public List<PermissionValueProviderInfo> Providers { get; set; } = [];
}

/// <summary>Whether several permissions are granted, and by what.</summary>
public class MultiplePermissionWithGrantedProviders
{
    /// <summary>For deserialisation.</summary>
    public MultiplePermissionWithGrantedProviders()
    {
    }

    /// <summary>Starts with none of them granted.</summary>
    public MultiplePermissionWithGrantedProviders(string[] names)
    {
        Result.AddRange(names.Select(name => new PermissionWithGrantedProviders(name, isGranted: false)));
    }

    /// <summary>One entry a permission.</summary>
    public List<PermissionWithGrantedProviders> Result { get; } = [];
}

/// <summary>Something that grants a permission.</summary>
/// <param name="name">Kind: "R" role, "U" user.</param>
/// <param name="key">Role name or user id.</param>
public class PermissionValueProviderInfo(string name, string key)
{
    /// <summary>Kind: "R" role, "U" user.</summary>
    public string Name { get; } = name;

    /// <summary>Role name or user id.</summary>
    public string Key { get; } = key;
}

/// <summary>What one management provider says of one permission.</summary>
/// <param name="isGranted">Whether it grants the permission.</param>
/// <param name="providerKey">On behalf of which role or user.</param>
public class PermissionValueProviderGrantInfo(bool isGranted, string? providerKey = null)
{
    /// <summary>The permission is not granted.</summary>
    public static PermissionValueProviderGrantInfo NonGranted { get; } = new(false);

    /// <summary>Whether it grants the permission.</summary>
    public virtual bool IsGranted { get; } = isGranted;

    /// <summary>On behalf of which role or user.</summary>
    public virtual string? ProviderKey { get; } = providerKey;
}

/// <summary>What one management provider says of several permissions.</summary>
public class MultiplePermissionValueProviderGrantInfo
{
    /// <summary>For deserialisation.</summary>
    public MultiplePermissionValueProviderGrantInfo()
    {
    }

    /// <summary>Starts with none of them granted.</summary>
    public MultiplePermissionValueProviderGrantInfo(string[] names)
    {
        foreach (var name in names)
        {
            Result[name] = PermissionValueProviderGrantInfo.NonGranted;
        }
    }

    /// <summary>One entry a permission.</summary>
    public Dictionary<string, PermissionValueProviderGrantInfo> Result { get; } = [];
}

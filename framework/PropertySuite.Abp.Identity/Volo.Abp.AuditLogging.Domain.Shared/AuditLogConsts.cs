namespace Volo.Abp.AuditLogging;

/// <summary>Lengths of audit logs.</summary>
public static class AuditLogConsts
{
    /// <summary>Longest name of an application.</summary>
    public const int MaxApplicationNameLength = 96;

    /// <summary>Longest address of a caller.</summary>
    public const int MaxClientIpAddressLength = 64;

    /// <summary>Longest name of a caller's machine.</summary>
    public const int MaxClientNameLength = 128;

    /// <summary>Longest id of a calling program.</summary>
    public const int MaxClientIdLength = 64;

    /// <summary>Longest correlation id.</summary>
    public const int MaxCorrelationIdLength = 64;

    /// <summary>Longest description of a browser.</summary>
    public const int MaxBrowserInfoLength = 512;

    /// <summary>Longest remarks.</summary>
    public const int MaxCommentsLength = 256;

    /// <summary>Longest address.</summary>
    public const int MaxUrlLength = 256;

    /// <summary>Longest method.</summary>
    public const int MaxHttpMethodLength = 16;

    /// <summary>Longest sign-in name.</summary>
    public const int MaxUserNameLength = 256;

    /// <summary>Longest name of a company.</summary>
    public const int MaxTenantNameLength = 64;
}

/// <summary>Lengths of calls.</summary>
public static class AuditLogActionConsts
{
    /// <summary>Longest name of a class.</summary>
    public const int MaxServiceNameLength = 256;

    /// <summary>Longest name of a method.</summary>
    public const int MaxMethodNameLength = 128;

    /// <summary>Longest arguments.</summary>
    public const int MaxParametersLength = 2000;
}

/// <summary>Lengths of changed entities.</summary>
public static class EntityChangeConsts
{
    /// <summary>Longest name of an entity's class.</summary>
    public const int MaxEntityTypeFullNameLength = 512;

    /// <summary>Longest key.</summary>
    public const int MaxEntityIdLength = 128;
}

/// <summary>Lengths of changed properties.</summary>
public static class EntityPropertyChangeConsts
{
    /// <summary>Longest new value.</summary>
    public const int MaxNewValueLength = 512;

    /// <summary>Longest original value.</summary>
    public const int MaxOriginalValueLength = 512;

    /// <summary>Longest name of a property.</summary>
    public const int MaxPropertyNameLength = 128;

    /// <summary>Longest name of a property's type.</summary>
    public const int MaxPropertyTypeFullNameLength = 512;
}

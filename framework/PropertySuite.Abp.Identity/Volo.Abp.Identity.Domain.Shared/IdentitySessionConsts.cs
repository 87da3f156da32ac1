namespace Volo.Abp.Identity;

/// <summary>Lengths of sessions.</summary>
public class IdentitySessionConsts
{
    /// <summary>Longest id of a session.</summary>
    public static int MaxSessionIdLength { get; set; } = 128;

    /// <summary>Longest kind of device.</summary>
    public static int MaxDeviceLength { get; set; } = 64;

    /// <summary>Longest description of a device.</summary>
    public static int MaxDeviceInfoLength { get; set; } = 64;

    /// <summary>Longest id of a program.</summary>
    public static int MaxClientIdLength { get; set; } = 64;

    /// <summary>Longest list of addresses.</summary>
    public static int MaxIpAddressesLength { get; set; } = 2048;
}

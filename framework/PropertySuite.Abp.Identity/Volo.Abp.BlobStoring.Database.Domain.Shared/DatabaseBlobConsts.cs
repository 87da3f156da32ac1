namespace Volo.Abp.BlobStoring.Database;

/// <summary>Longest values of a stored blob's fields.</summary>
public static class DatabaseBlobConsts
{
    /// <summary>Longest name, in characters.</summary>
    public static int MaxNameLength { get; set; } = 256;

    /// <summary>Largest content, in bytes.</summary>
    public static int MaxContentLength { get; set; } = int.MaxValue;
}

/// <summary>Longest values of a stored container's fields.</summary>
public static class DatabaseContainerConsts
{
    /// <summary>Longest name, in characters.</summary>
    public static int MaxNameLength { get; set; } = 128;
}

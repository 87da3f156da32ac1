namespace Volo.Abp.Auditing;

/// <summary>A property's value before and after.</summary>
[Serializable]
public class EntityPropertyChangeInfo
{
    /// <summary>Longest property name that is kept.</summary>
    public static int MaxPropertyNameLength { get; set; } = 128;

    /// <summary>Longest value that is kept.</summary>
    public static int MaxValueLength { get; set; } = 512;

    /// <summary>Longest name of a property's type that is kept.</summary>
    public static int MaxPropertyTypeFullNameLength { get; set; } = 512;

    /// <summary>Value afterwards, as JSON; null of a deleted entity.</summary>
    public virtual string? NewValue { get; set; }

    /// <summary>Value before, as JSON; null of a new entity.</summary>
    public virtual string? OriginalValue { get; set; }

    /// <summary>Name of the property.</summary>
    public virtual string PropertyName { get; set; } = default!;

    /// <summary>Full name of its type.</summary>
    public virtual string PropertyTypeFullName { get; set; } = default!;
}

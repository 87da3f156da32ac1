namespace Volo.Abp.Identity;

/// <summary>Longest values and the shape of an organization unit's code.</summary>
public static class OrganizationUnitConsts
{
    /// <summary>Longest display name, in characters.</summary>
    public const int MaxDisplayNameLength = 128;

    /// <summary>Most levels below each other.</summary>
    public const int MaxDepth = 16;

    /// <summary>Digits of one level in a code.</summary>
    public const int CodeUnitLength = 5;

    /// <summary>Longest code: all levels with a dot between each two.</summary>
    public const int MaxCodeLength = (MaxDepth * (CodeUnitLength + 1)) - 1;
}

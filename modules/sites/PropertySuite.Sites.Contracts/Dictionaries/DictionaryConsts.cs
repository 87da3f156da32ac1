namespace PropertySuite.Sites;

/// <summary>Lengths and limits of dictionaries.</summary>
public static class DictionaryConsts
{
    /// <summary>Longest code of a dictionary.</summary>
    public const int MaxCodeLength = 64;

    /// <summary>Longest value of an item.</summary>
    public const int MaxValueLength = 64;

    /// <summary>Longest text of an item.</summary>
    public const int MaxTextLength = 64;

    /// <summary>Most items of a dictionary.</summary>
    public const int MaxItems = 200;
}

namespace PropertySuite.Sites;

/// <summary>Dictionaries that units take words from.</summary>
public static class UnitDictionaries
{
    /// <summary>What a unit may be used for (使用性质).</summary>
    public const string Use = "unit-use";
}

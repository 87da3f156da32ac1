namespace PropertySuite.EntityFrameworkCore;

/// <summary>Collations of columns that lists are sorted by.</summary>
public static class Collations
{
    /// <summary>
    /// Chinese by pinyin, Latin letters before, as every PostgreSQL with ICU has it: for the names of things. Names of persons have a key of their own
    /// (<c>NameKeys.SortKey</c>), since a surname is not always read as its character.
    /// </summary>
    public const string Pinyin = "zh-x-icu";

    /// <summary>By code points: for sort keys that the program makes.</summary>
    public const string CodePoints = "C";
}

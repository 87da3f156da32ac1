namespace PropertySuite.Texts;

/// <summary>A record that stores the form in which it is searched or sorted, made by this program.</summary>
public interface IHasSearchKeys
{
    /// <summary>The version of the program's rules that made the keys, see <see cref="SearchKeys.Version"/>.</summary>
    int SearchKeysVersion { get; }

    /// <summary>Makes the keys again, as this version of the program makes them.</summary>
    void RenewSearchKeys();
}

/// <summary>The rules by which search keys are made.</summary>
public static class SearchKeys
{
    /// <summary>
    /// Raised when <see cref="SearchTexts"/> or <see cref="People.NameKeys"/> write a text in another form: keys that are older are made again when the
    /// new version starts for the first time.
    /// </summary>
    public const int Version = 1;
}

namespace PropertySuite.OwnerRecords;

/// <summary>Keys for personal data; configuration section <c>PersonalData</c>.</summary>
public class PersonalDataOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "PersonalData";

    /// <summary>Length of a key in bytes.</summary>
    public const int KeyBytes = 32;

    /// <summary>Name of the key in force; it stands before every ciphertext.</summary>
    public string KeyId { get; set; } = "k1";

    /// <summary>The key in force, 32 bytes in base64. Encrypts new data.</summary>
    public string MasterKey { get; set; } = "";

    /// <summary>
    /// The key of the blind index, 32 bytes in base64; the master key when empty. Set it to the first master key when that is replaced,
    /// since the index of present records does not change with it.
    /// </summary>
    public string? IndexKey { get; set; }

    /// <summary>Keys that still open old data, by their names.</summary>
    public Dictionary<string, string> RetiredKeys { get; set; } = [];
}

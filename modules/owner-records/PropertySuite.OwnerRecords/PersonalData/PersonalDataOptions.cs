namespace PropertySuite.OwnerRecords;

/// <summary>Keys for personal data; configuration section <c>PersonalData</c>.</summary>
public class PersonalDataOptions
{
    /// <summary>Configuration section.</summary>
    public const string Section = "PersonalData";

    /// <summary>Length of a key in bytes.</summary>
    public const int KeyBytes = 32;

    /// <summary>Id of the key that <see cref="MasterKey"/> gives.</summary>
    public const string MasterKeyId = "k1";

    /// <summary>The key with the id <c>k1</c>, 32 bytes in base64: all that an installation needs until it replaces its key.</summary>
    public string MasterKey { get; set; } = "";

    /// <summary>Further keys by their ids (letters, digits, <c>-</c> and <c>_</c>), each 32 bytes in base64.</summary>
    public Dictionary<string, string> Keys { get; set; } = [];

    /// <summary>Id of the key that encrypts from now on; needless as long as there is only one.</summary>
    public string? CurrentKeyId { get; set; }

    /// <summary>How many values one transaction of a re-encryption changes.</summary>
    public int ReencryptionBatchSize { get; set; } = 500;
}

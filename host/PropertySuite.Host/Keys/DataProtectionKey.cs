namespace PropertySuite.Host.Keys;

/// <summary>A key that sessions and anti-forgery tokens are made with. Its secret part is encrypted with the installation's key.</summary>
public class DataProtectionKey
{
    /// <summary>Longest friendly name.</summary>
    public const int MaxFriendlyNameLength = 128;

    /// <summary>For the mapper.</summary>
    protected DataProtectionKey()
    {
    }

    /// <summary>Id.</summary>
    public long Id { get; protected set; }

    /// <summary>The platform's name for it, such as <c>key-…</c> or <c>revocation-…</c>; unique.</summary>
    public string FriendlyName { get; protected set; } = "";

    /// <summary>The key as the platform writes it.</summary>
    public string Xml { get; protected set; } = "";

    /// <summary>When it was stored, in UTC.</summary>
    public DateTime CreatedAt { get; protected set; }
}

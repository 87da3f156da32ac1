using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using PropertySuite.OwnerRecords;

namespace PropertySuite.Host.Keys;

/// <summary>The form in which the secret part of a stored key is encrypted: <c>&lt;sealed&gt;key id:…&lt;/sealed&gt;</c>.</summary>
public static class SignInKeyXml
{
    private const string Purpose = "PropertySuite.DataProtection";
    private static readonly XNamespace DataProtection = "http://schemas.asp.net/2015/03/dataProtection";
    private static readonly XName RequiresEncryption = DataProtection + "requiresEncryption";
    private static readonly XName EncryptedSecret = DataProtection + "encryptedSecret";
    private static readonly XName Sealed = "sealed";

    /// <summary>Encrypts an element.</summary>
    public static XElement Seal(PersonalDataKeyRing keys, XElement plain) =>
        new(Sealed, keys.Seal(Purpose, plain.ToString(SaveOptions.DisableFormatting)));

    /// <summary>Decrypts what <see cref="Seal"/> made.</summary>
    public static XElement Open(PersonalDataKeyRing keys, XElement secret) => XElement.Parse(keys.Open(Purpose, secret.Value));

    /// <summary>The keys of the ring that a stored key needs.</summary>
    public static IEnumerable<string> KeyIdsOf(XElement key) =>
        key.Descendants(Sealed).Select(secret => PersonalDataKeyRing.KeyIdOf(secret.Value));

    /// <summary>Encrypts again, with the current key, what another one encrypted.</summary>
    public static XElement Reseal(PersonalDataKeyRing keys, XElement key)
    {
        var result = new XElement(key);
        foreach (var secret in result.Descendants(Sealed).ToList())
        {
            secret.ReplaceWith(Seal(keys, Open(keys, secret)));
        }

        return result;
    }

    /// <summary>Encrypts the parts of a key that was stored in clear, as the platform would have done when it made the key.</summary>
    public static XElement SealClear(PersonalDataKeyRing keys, XElement key)
    {
        var result = new XElement(key);
        foreach (var secret in result.Descendants().Where(element => (bool?)element.Attribute(RequiresEncryption) == true).ToList())
        {
            var plain = new XElement(secret);
            plain.SetAttributeValue(RequiresEncryption, null);
            secret.ReplaceWith(new XElement(
                EncryptedSecret,
                new XAttribute("decryptorType", typeof(SignInKeyDecryptor).AssemblyQualifiedName!),
                Seal(keys, plain)));
        }

        return result;
    }
}

/// <summary>Encrypts new keys before the platform stores them.</summary>
public sealed class SignInKeyEncryptor(PersonalDataKeyRing keys) : IXmlEncryptor
{
    /// <inheritdoc />
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(SignInKeyXml.Seal(keys, plaintextElement), typeof(SignInKeyDecryptor));
}

/// <summary>Decrypts stored keys. The platform finds it by the name that stands beside the encrypted text.</summary>
public sealed class SignInKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    private readonly PersonalDataKeyRing _keys = services.GetRequiredService<PersonalDataKeyRing>();

    /// <inheritdoc />
    public XElement Decrypt(XElement encryptedElement) => SignInKeyXml.Open(_keys, encryptedElement);
}

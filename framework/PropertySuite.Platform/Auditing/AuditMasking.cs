using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using PropertySuite.Masking;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Auditing;

/// <summary>Decides what is masked in the audit log, and masks it.</summary>
public partial class AuditMasking : ISingletonDependency
{
    private const string Hidden = "****";
    private readonly AuditMaskingOptions _options;

    /// <summary>Creates the service.</summary>
    public AuditMasking(IOptions<AuditMaskingOptions> options)
    {
        _options = options.Value;
    }

    /// <summary>How values of a property or parameter are masked; null: not at all.</summary>
    public AuditMask? Find(string name, Type type, ICustomAttributeProvider? attributes)
    {
        var attribute = attributes?.GetCustomAttributes(typeof(AuditMaskAttribute), true).OfType<AuditMaskAttribute>().FirstOrDefault();
        return attribute?.Mask ?? (IsText(type) ? FindByName(name) : null);
    }

    /// <summary>How a text of that name is masked; null: not at all.</summary>
    public AuditMask? FindByName(string name)
    {
        foreach (var (part, mask) in _options.Names)
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return mask;
            }
        }

        return null;
    }

    /// <summary>The value as it may be written.</summary>
    public static string? Apply(AuditMask mask, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return value;
        }

        return mask switch
        {
            AuditMask.Phone => PersonalDataMask.Phone(value),
            AuditMask.Name => PersonalDataMask.Name(value),
            AuditMask.IdNumber => value.Length >= 12 ? PersonalDataMask.IdNumber(value) : Hidden,
            AuditMask.Email => PersonalDataMask.Email(value),
            AuditMask.Ends => PersonalDataMask.Ends(value),
            _ => Hidden,
        };
    }

    /// <summary>A free text with the mobile numbers and ID numbers in it masked.</summary>
    public static string Scrub(string text) => text.Length < 11
        ? text
        : MobileNumber().Replace(
            IdNumber().Replace(text, match => Apply(AuditMask.IdNumber, match.Value)!),
            match => Apply(AuditMask.Phone, match.Value)!);

    /// <summary>
    /// A query string for the log: secrets and personal data are masked, and of other values only ids, numbers, dates and words of a
    /// program are kept, since anything may have been typed into a search box.
    /// </summary>
    public string ScrubQuery(IEnumerable<KeyValuePair<string, string?>> query) => string.Join('&', query.Select(pair =>
        $"{pair.Key}={(FindByName(pair.Key) is null && pair.Value is { } value && PlainValue().IsMatch(value) ? Scrub(value) : string.IsNullOrEmpty(pair.Value) ? "" : Hidden)}"));

    /// <summary>Whether a type is a text or a collection of texts.</summary>
    internal static bool IsText(Type type) => type == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(type);

    [GeneratedRegex(@"(?<![0-9A-Za-z])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z])")]
    private static partial Regex MobileNumber();

    [GeneratedRegex(@"(?<![0-9A-Za-z])[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])")]
    private static partial Regex IdNumber();

    [GeneratedRegex(@"^[0-9A-Za-z_.:+\- ]{1,64}$")]
    private static partial Regex PlainValue();
}

using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text that is the same in every language.</summary>
public class FixedLocalizableString : ILocalizableString
{
    /// <summary>Creates the text.</summary>
    public FixedLocalizableString(string value)
    {
        Value = value;
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory) => new(Value, Value);
}

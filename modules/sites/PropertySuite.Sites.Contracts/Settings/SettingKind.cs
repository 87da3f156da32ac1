namespace PropertySuite.Sites;

/// <summary>What kind of text a setting's value is.</summary>
public enum SettingKind
{
    /// <summary>Any text, as far as its pattern allows.</summary>
    Text = 0,

    /// <summary>A number, with a dot as the decimal separator.</summary>
    Number = 1,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A length of time as a whole number of its unit.</summary>
    Duration = 3,

    /// <summary>One of a few words.</summary>
    Choice = 4,
}

namespace PropertySuite.ServiceDesk;

/// <summary>Names of the settings of links.</summary>
public static class LinkSettings
{
    /// <summary>Days that a link is valid unless said otherwise.</summary>
    public const string ValidDays = "ServiceDesk.Links.ValidDays";

    /// <summary>Days that a link can be valid at the most.</summary>
    public const string MaxValidDays = "ServiceDesk.Links.MaxValidDays";

    /// <summary>The company's colour, at the head of the pages that people without an account see.</summary>
    public const string Colour = "ServiceDesk.Links.Colour";
}

namespace PropertySuite.ServiceDesk;

/// <summary>Limits of links.</summary>
public static class LinkConsts
{
    /// <summary>Longest key of a purpose.</summary>
    public const int MaxPurposeLength = 64;

    /// <summary>Longest name of the person whom a link is for.</summary>
    public const int MaxPersonNameLength = 64;

    /// <summary>Longest name of an action.</summary>
    public const int MaxActionLength = 32;

    /// <summary>Longest text that is looked up as a token; whatever is longer is none.</summary>
    public const int MaxTokenLength = 128;

    /// <summary>Days that any link is valid at the most.</summary>
    public const int MaxValidDays = 90;

    /// <summary>Days that openings are kept; a link lives no longer, so that older ones tell nothing of use.</summary>
    public const int OpeningsKeptDays = 90;

    /// <summary>Links of one subject that open it at the same time.</summary>
    public const int MaxLiveOfSubject = 20;
}

namespace PropertySuite.ServiceDesk;

/// <summary>Sizes and bounds of clocks and their policies.</summary>
public static class ClockConsts
{
    /// <summary>Longest name of a kind of clock.</summary>
    public const int MaxKindLength = 32;

    /// <summary>Longest document number of a case.</summary>
    public const int MaxSubjectNumberLength = 64;

    /// <summary>Longest key of a reason for a pause.</summary>
    public const int MaxPauseReasonLength = 128;

    /// <summary>Longest reason given by hand.</summary>
    public const int MaxReasonLength = 500;

    /// <summary>Most rules of a policy.</summary>
    public const int MaxRules = 50;

    /// <summary>Most steps of a rule.</summary>
    public const int MaxSteps = 12;

    /// <summary>Most roles of a step.</summary>
    public const int MaxRoles = 6;

    /// <summary>Largest amount of a limit, whatever its unit; limits in days end earlier.</summary>
    public const int MaxAmount = 10_000;

    /// <summary>Longest limit in days and working days.</summary>
    public const int MaxDays = 366;

    /// <summary>Latest step, in per cent of the limit.</summary>
    public const int MaxPercent = 1000;

    /// <summary>Longest time after a percentage, in minutes: 60 days.</summary>
    public const int MaxPlusMinutes = 60 * 24 * 60;

    /// <summary>Per cent of the company's limit within which a site's lies where the company says nothing: no laxer.</summary>
    public const int StricterOnly = 100;

    /// <summary>Most versions of a policy that its history shows.</summary>
    public const int MaxVersionsShown = 100;

    /// <summary>By how much of the company's limit the limits of a site may be longer at the most, in per cent.</summary>
    public const int MaxSitePercent = 500;
}

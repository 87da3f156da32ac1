namespace PropertySuite.FollowUps;

/// <summary>Names of the settings of this module. A site may override the company's value.</summary>
public static class FollowUpsSettings
{
    /// <summary>Attempts, each at a different time of day, before a customer counts as unreachable.</summary>
    public const string UnreachableAttempts = "FollowUps.UnreachableAttempts";

    /// <summary>Times of the site's day when one does not call, as <c>HH:mm-HH:mm</c> separated by commas; may span midnight.</summary>
    public const string QuietHours = "FollowUps.QuietHours";
}

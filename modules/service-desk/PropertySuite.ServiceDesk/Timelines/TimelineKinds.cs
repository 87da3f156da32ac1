namespace PropertySuite.ServiceDesk;

/// <summary>Kinds of timeline entries that this module writes itself.</summary>
public static class TimelineKinds
{
    /// <summary>A clock warned.</summary>
    public const string Warn = "Warn";

    /// <summary>A case went to a higher or lower level.</summary>
    public const string Escalate = "Escalate";

    /// <summary>A clock is due at another time, since limits or the calendar have changed.</summary>
    public const string Retime = "Retime";
}

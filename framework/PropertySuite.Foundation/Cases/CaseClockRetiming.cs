using System.Text.Json.Serialization;

namespace PropertySuite.Cases;

/// <summary>Why a running clock is due at another time than before.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockRetimingCause>))]
public enum ClockRetimingCause
{
    /// <summary>A step of its case: another promise, a pause.</summary>
    Step = 0,

    /// <summary>The calendar or the service hours of its site have changed.</summary>
    Calendar = 1,

    /// <summary>The limits have changed, and whoever changed them applied them to what runs.</summary>
    Policy = 2,
}

/// <summary>How a clock was re-timed (时限调整记录).</summary>
public class CaseClockRetimingDto
{
    /// <summary>When (UTC).</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>Why.</summary>
    public ClockRetimingCause Cause { get; set; }

    /// <summary>When it was due before (UTC).</summary>
    public DateTime OldDueAt { get; set; }

    /// <summary>When it is due since then (UTC).</summary>
    public DateTime NewDueAt { get; set; }

    /// <summary>Who did it, by the name they had then; null: the system.</summary>
    public string? ActorName { get; set; }
}

namespace PropertySuite.ServiceDesk;

/// <summary>How long something may take.</summary>
/// <param name="Amount">How much, from 1.</param>
/// <param name="Unit">Of what.</param>
public sealed record ClockLimit(int Amount, ClockUnit Unit)
{
    /// <summary>Whether it runs in the site's service hours only.</summary>
    public bool IsInServiceHours => Unit >= ClockUnit.ServiceMinutes;

    /// <summary>
    /// Whether it surely is no longer than another limit, stretched by a percentage. Service time takes at least as long as the clock on the wall, so that a limit in
    /// minutes can be within one in service minutes, but never the other way round. A working day counts as eight service hours here.
    /// </summary>
    /// <param name="other">The other limit.</param>
    /// <param name="percent">Per cent of the other that count, 100 for the whole.</param>
    public bool IsWithin(ClockLimit other, int percent)
        => (!IsInServiceHours || other.IsInServiceHours) && InSeconds * 100 <= other.InSeconds * percent;

    /// <summary>The limit stretched by a percentage.</summary>
    /// <param name="percent">Per cent, 100 for the same.</param>
    public ClockLimit Stretched(int percent) => this with { Amount = Math.Max(1, (int)Math.Min((long)Amount * percent / 100, int.MaxValue)) };

    private long InSeconds => Amount * Unit switch
    {
        ClockUnit.Minutes or ClockUnit.ServiceMinutes => 60L,
        ClockUnit.Hours or ClockUnit.ServiceHours => 3600L,
        ClockUnit.WorkingDays => 8 * 3600L,
        _ => 24 * 3600L,
    };
}

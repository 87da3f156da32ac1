namespace PropertySuite.Sites;

/// <summary>
/// The time in which a site serves (服务时间), from one moment to another, as intervals in UTC: what clocks that run in service hours reckon with.
/// Both questions are answered by a binary search. Never changes.
/// </summary>
public sealed class WorkingTime
{
    private readonly DateTime[] _opens;
    private readonly DateTime[] _closes;
    private readonly long[] _workedBefore;

    /// <summary>Working time between two moments.</summary>
    /// <param name="from">Where it begins to be known (UTC).</param>
    /// <param name="until">Where it ends to be known (UTC).</param>
    /// <param name="intervals">When the site serves in between (UTC), in order; they may touch and not overlap.</param>
    /// <exception cref="ArgumentException">An interval is empty, out of order or outside.</exception>
    public WorkingTime(DateTime from, DateTime until, IReadOnlyList<WorkingIntervalDto> intervals)
    {
        From = from;
        Until = until;
        _opens = new DateTime[intervals.Count];
        _closes = new DateTime[intervals.Count];
        _workedBefore = new long[intervals.Count + 1];
        var last = from;
        for (var i = 0; i < intervals.Count; i++)
        {
            var (opens, closes) = intervals[i];
            if (opens < last || closes <= opens || closes > until)
            {
                throw new ArgumentException($"The interval {opens:s} to {closes:s} is empty, out of order or outside.", nameof(intervals));
            }

            (_opens[i], _closes[i], last) = (opens, closes, closes);
            _workedBefore[i + 1] = _workedBefore[i] + (closes - opens).Ticks;
        }
    }

    /// <summary>Where it begins to be known (UTC).</summary>
    public DateTime From { get; }

    /// <summary>Where it ends to be known (UTC).</summary>
    public DateTime Until { get; }

    /// <summary>How long the site served in all.</summary>
    public TimeSpan Total => TimeSpan.FromTicks(_workedBefore[^1]);

    /// <summary>How long the site serves between two moments; nothing when the second is not the later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them lies outside of what is known.</exception>
    public TimeSpan Between(DateTime from, DateTime to)
        => to <= from ? TimeSpan.Zero : TimeSpan.FromTicks(WorkedUntil(to) - WorkedUntil(from));

    /// <summary>The first moment by which the site has served for a while since another; null when that lies beyond what is known.</summary>
    /// <param name="from">From when (UTC).</param>
    /// <param name="worked">How long; for nothing it is that moment itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment lies outside of what is known, or the time is negative.</exception>
    public DateTime? Add(DateTime from, TimeSpan worked)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(worked, TimeSpan.Zero);
        var target = WorkedUntil(from) + worked.Ticks;
        if (worked == TimeSpan.Zero)
        {
            return from;
        }

        // The first sum that reaches the target; the interval before it is the one in which it is reached.
        var index = Array.BinarySearch(_workedBefore, target);
        index = index < 0 ? ~index : index;
        return index >= _workedBefore.Length ? null : _opens[index - 1].AddTicks(target - _workedBefore[index - 1]);
    }

    private long WorkedUntil(DateTime moment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(moment, From);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(moment, Until);
        var index = Array.BinarySearch(_opens, moment);
        index = index < 0 ? ~index - 1 : index;
        return index < 0 ? 0 : _workedBefore[index] + Math.Min((moment - _opens[index]).Ticks, (_closes[index] - _opens[index]).Ticks);
    }
}

/// <summary>A while in which a site serves without a break.</summary>
/// <param name="Opens">Its beginning (UTC).</param>
/// <param name="Closes">Its end (UTC), later than the beginning.</param>
public readonly record struct WorkingIntervalDto(DateTime Opens, DateTime Closes);

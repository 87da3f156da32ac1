using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>That somebody did the check at the end of a day (下班前检查), and what it found. Written once for a person and day.</summary>
[DisableAuditing]
public class DayCheck : BasicAggregateRoot<Guid>, IMultiTenant
{
    private DayCheck()
    {
    }

    /// <summary>Somebody has done it.</summary>
    /// <param name="id">Id.</param>
    /// <param name="userId">Who.</param>
    /// <param name="day">Which day's.</param>
    /// <param name="found">What it found.</param>
    /// <param name="at">When (UTC).</param>
    public DayCheck(Guid id, Guid userId, DateOnly day, DayCheckCounts found, DateTime at)
        : base(id)
    {
        UserId = userId;
        Day = day;
        UnfinishedCount = found.Unfinished;
        MissedCount = found.Missed;
        IncompleteCount = found.Incomplete;
        CheckedAt = at;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Who did it.</summary>
    public Guid UserId { get; private set; }

    /// <summary>Which day's it is, by the clock of their site.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime CheckedAt { get; private set; }

    /// <summary>What was unfinished, each with a note or a step of the day.</summary>
    public int UnfinishedCount { get; private set; }

    /// <summary>Callbacks that were missed.</summary>
    public int MissedCount { get; private set; }

    /// <summary>Records that lacked something.</summary>
    public int IncompleteCount { get; private set; }
}

/// <summary>What a check found.</summary>
/// <param name="Unfinished">Unfinished work, each with a note or a step of the day.</param>
/// <param name="Missed">Missed callbacks.</param>
/// <param name="Incomplete">Records that lack something.</param>
public sealed record DayCheckCounts(int Unfinished, int Missed, int Incomplete);

using PropertySuite.Auditing;
using PropertySuite.Cases;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.FollowUps;

/// <summary>One attempt to reach the customer (回访记录). Never changed.</summary>
public class CallbackAttempt : Entity<Guid>
{
    private CallbackAttempt()
    {
        ByName = null!;
        Ratings = null!;
    }

    internal CallbackAttempt(
        Guid id,
        Guid callbackTaskId,
        CallbackMoment moment,
        CaseActor by,
        CallbackMethod method,
        bool reached,
        string? interviewee,
        CallbackRatings ratings,
        string? opinion,
        DateTime? promisedReplyAt)
        : base(id)
    {
        CallbackTaskId = callbackTaskId;
        At = moment.Utc;
        LocalDate = moment.LocalDate;
        DayPart = moment.DayPart;
        ById = by.UserId ?? throw new ArgumentException("A person calls back.", nameof(by));
        ByName = Check.NotNullOrWhiteSpace(by.Name, nameof(by), CallbackConsts.MaxNameLength);
        Method = method;
        Reached = reached;
        Interviewee = Check.Length(interviewee?.Trim(), nameof(interviewee), CallbackConsts.MaxNameLength);
        Ratings = ratings;
        Opinion = Check.Length(opinion?.Trim(), nameof(opinion), CallbackConsts.MaxOpinionLength);
        PromisedReplyAt = promisedReplyAt;
    }

    /// <summary>The task.</summary>
    public Guid CallbackTaskId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    /// <summary>Day of the attempt at the site.</summary>
    public DateOnly LocalDate { get; private set; }

    /// <summary>Time of the site's day.</summary>
    public CallbackDayPart DayPart { get; private set; }

    /// <summary>Who tried.</summary>
    public Guid ById { get; private set; }

    /// <summary>Name of who tried.</summary>
    public string ByName { get; private set; }

    /// <summary>How.</summary>
    public CallbackMethod Method { get; private set; }

    /// <summary>Whether the customer was reached.</summary>
    public bool Reached { get; private set; }

    /// <summary>Who answered (受访人).</summary>
    [AuditMask(AuditMask.Name)]
    public string? Interviewee { get; private set; }

    /// <summary>Marks.</summary>
    public CallbackRatings Ratings { get; private set; }

    /// <summary>The customer's words, or why the attempt failed.</summary>
    public string? Opinion { get; private set; }

    /// <summary>When an answer to an open question was promised (UTC).</summary>
    public DateTime? PromisedReplyAt { get; private set; }
}

using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>A step of an escalation (升级记录): whom a case concerned from when on, and why. Written once.</summary>
[DisableAuditing]
public class Escalation : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private Escalation()
    {
        SubjectType = null!;
        SubjectNumber = null!;
        Roles = null!;
        UnheldRoles = null!;
    }

    /// <summary>A person raises or lowers a case.</summary>
    /// <param name="id">Id.</param>
    /// <param name="case">The case as it is now.</param>
    /// <param name="fromLevel">Its level before.</param>
    /// <param name="raise">Whom it comes to.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actorId">Who.</param>
    /// <param name="actorName">Their name.</param>
    public Escalation(Guid id, EscalatedCase @case, EscalationLevel fromLevel, EscalationRaise raise, string reason, Guid? actorId, string? actorName)
        : this(id, @case, fromLevel, raise, EscalationTrigger.Person, Check.NotNullOrWhiteSpace(reason, nameof(reason)), @case.ChangedAt)
    {
        ActorId = actorId;
        ActorName = actorName;
    }

    /// <summary>Something happened to a case that raises it.</summary>
    /// <param name="id">Id.</param>
    /// <param name="case">The case as it is now.</param>
    /// <param name="fromLevel">Its level before.</param>
    /// <param name="raise">Whom it comes to.</param>
    /// <param name="trigger">What happened.</param>
    /// <param name="cause">More about it.</param>
    /// <param name="at">When (UTC).</param>
    public Escalation(Guid id, EscalatedCase @case, EscalationLevel fromLevel, EscalationRaise raise, EscalationTrigger trigger, string? cause, DateTime at)
        : base(id)
    {
        TenantId = @case.TenantId;
        SiteId = @case.SiteId;
        SubjectType = @case.SubjectType;
        SubjectId = @case.Id;
        SubjectNumber = @case.SubjectNumber;
        Trigger = trigger;
        FromLevel = fromLevel;
        ToLevel = @case.Level;
        OccurredAt = at;
        Roles = [.. raise.Roles];
        UnheldRoles = [.. raise.UnheldRoles];
        Reason = Check.Length(cause, nameof(cause), ClockConsts.MaxReasonLength);
    }

    /// <summary>A step of a clock came due.</summary>
    /// <param name="id">Id.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="ordinal">Which of all the steps that it takes, from 1.</param>
    /// <param name="step">The step.</param>
    /// <param name="fromLevel">Level of the case before.</param>
    /// <param name="raise">Whom it comes to.</param>
    /// <param name="at">When it was taken (UTC).</param>
    public Escalation(Guid id, Clock clock, int ordinal, ClockStep step, EscalationLevel fromLevel, EscalationRaise raise, DateTime at)
        : base(id)
    {
        TenantId = clock.TenantId;
        SiteId = clock.SiteId;
        SubjectType = clock.SubjectType;
        SubjectId = clock.SubjectId;
        SubjectNumber = clock.SubjectNumber;
        Trigger = EscalationTrigger.Clock;
        ClockId = clock.Id;
        ClockKind = clock.Kind;
        Ordinal = ordinal;
        PlannedAt = step.At;
        FromLevel = fromLevel;
        ToLevel = raise.Level > fromLevel ? raise.Level : fromLevel;
        OccurredAt = at;
        Roles = [.. raise.Roles];
        UnheldRoles = [.. raise.UnheldRoles];
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; private set; }

    /// <summary>The case.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Its document number.</summary>
    public string SubjectNumber { get; private set; }

    /// <summary>What raised it.</summary>
    public EscalationTrigger Trigger { get; private set; }

    /// <summary>The clock that did.</summary>
    public Guid? ClockId { get; private set; }

    /// <summary>Its kind.</summary>
    public string? ClockKind { get; private set; }

    /// <summary>Which step of the clock over its whole life, from 1: each is taken once.</summary>
    public int? Ordinal { get; private set; }

    /// <summary>When the step was to come (UTC).</summary>
    public DateTime? PlannedAt { get; private set; }

    /// <summary>Level before.</summary>
    public EscalationLevel FromLevel { get; private set; }

    /// <summary>Level after; for steps of clocks never lower than before.</summary>
    public EscalationLevel ToLevel { get; private set; }

    /// <summary>When it was taken (UTC).</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>Whom it concerns, by role.</summary>
    public string[] Roles { get; private set; }

    /// <summary>Roles that nobody held at the site, and that were passed over.</summary>
    public string[] UnheldRoles { get; private set; }

    /// <summary>Why, when a person did it; more about what happened, when something did.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who; null: nobody did it by hand.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>Their name then.</summary>
    public string? ActorName { get; private set; }

    /// <summary>When whoever it concerns was told (UTC).</summary>
    public DateTime? ToldAt { get; private set; }

    /// <summary>Who that was; nobody where it concerns whoever handles the case.</summary>
    public Guid[]? ToldIds { get; private set; }

    /// <summary>Notes who was told, once.</summary>
    public void Tell(IReadOnlyCollection<Guid> userIds, DateTime at)
    {
        ToldIds ??= [.. userIds];
        ToldAt ??= at;
    }
}

/// <summary>Whom a step comes to in the end.</summary>
/// <param name="Level">The level.</param>
/// <param name="Roles">Roles that somebody holds.</param>
/// <param name="UnheldRoles">Roles that nobody holds, passed over.</param>
public sealed record EscalationRaise(EscalationLevel Level, IReadOnlyList<string> Roles, IReadOnlyList<string> UnheldRoles)
{
    /// <summary>
    /// A step whose roles nobody holds at the site goes to the next level at once, and so on to the last; what was passed over is on record. The handler's level needs no role.
    /// </summary>
    /// <param name="steps">Steps of the clock.</param>
    /// <param name="place">Which of them came due, from 0.</param>
    /// <param name="isHeld">Whether somebody holds a role at the site.</param>
    public static EscalationRaise Of(IReadOnlyList<ClockStep> steps, int place, Func<string, bool> isHeld)
    {
        var unheld = new List<string>();
        for (var at = place; at < steps.Count; at++)
        {
            var step = steps[at];
            var held = step.Roles.Where(isHeld).ToList();
            if (held.Count > 0 || (at == place && step.Roles.Count == 0))
            {
                return new EscalationRaise(step.Level, held, unheld);
            }

            unheld.AddRange(step.Roles.Except(unheld));
        }

        return new EscalationRaise(steps[place].Level, [], unheld);
    }
}

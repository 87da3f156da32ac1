using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>
/// A plan (计划): work of a site that recurs. People change it here; what is due is taken, and <see cref="NextAt"/> moved on, by <see cref="PlanSweeper"/> in
/// statements for many plans at once, which leaves the version that people see.
/// </summary>
public class Plan : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>A new plan; <see cref="PlanManager"/> says what it does and when.</summary>
    public Plan(Guid id, Guid siteId, string kind)
        : base(id)
    {
        SiteId = siteId;
        Kind = Check.NotNullOrWhiteSpace(kind, nameof(kind), PlanConsts.MaxKindLength);
    }

    /// <summary>For the mapper.</summary>
    protected Plan()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Key of the kind of work (<see cref="IPlanKind"/>).</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>When it happens.</summary>
    public RecurrenceRule Rule { get; private set; } = null!;

    /// <summary>The numbers set for the kind of work.</summary>
    public IReadOnlyDictionary<string, int> Parameters { get; private set; } = new Dictionary<string, int>();

    /// <summary>What becomes of missed occurrences.</summary>
    public MisfirePolicy Misfire { get; private set; }

    /// <summary>Whether it is carried out.</summary>
    public PlanState State { get; private set; } = PlanState.Active;

    /// <summary>The next occurrence (UTC); null while paused and when there is none.</summary>
    [DisableAuditing]
    public DateTime? NextAt { get; private set; }

    /// <summary>Says what it does.</summary>
    internal Plan Describe(string name, IReadOnlyDictionary<string, int> parameters, MisfirePolicy misfire)
    {
        Name = Check.NotNullOrWhiteSpace(name.ToVisible(), nameof(name), PlanConsts.MaxNameLength);
        Parameters = parameters;
        Misfire = misfire;
        return this;
    }

    /// <summary>Says when it happens, from now on.</summary>
    /// <param name="rule">A checked rule.</param>
    /// <param name="nextAt">Its next occurrence (UTC).</param>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.RecurrenceOver"/>, or the plan has ended.</exception>
    internal Plan SetRule(RecurrenceRule rule, DateTime? nextAt)
    {
        CheckState(PlanState.Active, PlanState.Paused);
        Rule = rule;
        var next = nextAt ?? throw new BusinessException(SitesErrorCodes.RecurrenceOver);
        NextAt = State == PlanState.Active ? next : null;
        return this;
    }

    /// <summary>What was due until then has been taken.</summary>
    internal void MoveOn(DateTime? nextAt) => NextAt = nextAt;

    /// <summary>Nothing happens by itself until it is resumed.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.PlanStateForbidsIt"/>.</exception>
    public Plan Pause()
    {
        CheckState(PlanState.Active);
        State = PlanState.Paused;
        NextAt = null;
        return this;
    }

    /// <summary>Goes on.</summary>
    /// <param name="nextAt">The next occurrence from now (UTC).</param>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.PlanStateForbidsIt"/>, or <see cref="SitesErrorCodes.RecurrenceOver"/>.</exception>
    internal Plan Resume(DateTime? nextAt)
    {
        CheckState(PlanState.Paused);
        NextAt = nextAt ?? throw new BusinessException(SitesErrorCodes.RecurrenceOver);
        State = PlanState.Active;
        return this;
    }

    /// <summary>Ends for good.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.PlanStateForbidsIt"/>.</exception>
    public Plan End()
    {
        CheckState(PlanState.Active, PlanState.Paused);
        State = PlanState.Ended;
        NextAt = null;
        return this;
    }

    /// <summary>Refuses what the state does not allow.</summary>
    internal void CheckState(params PlanState[] allowed)
    {
        if (!allowed.Contains(State))
        {
            throw new BusinessException(SitesErrorCodes.PlanStateForbidsIt);
        }
    }
}

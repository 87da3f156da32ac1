using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Texts;
using Volo.Abp.Auditing;
using Data = System.Collections.Generic.Dictionary<string, PropertySuite.ServiceDesk.TimelineValue>;

namespace PropertySuite.__Module__;

/// <summary>__Case_words__ (__zh__). Its state changes only by the methods below, along <see cref="__Case__Transitions.Table"/>.</summary>
public class __Case__ : Case<__Case__, __Case__State, __Case__Action>, IHasClocks
{
    private __Case__()
    {
        Description = null!;
        ContactName = null!;
        ContactPhone = null!;
        SearchText = null!;
    }

    /// <summary>Registers one.</summary>
    /// <param name="id">Id.</param>
    /// <param name="clientKey">Key that the client chose for it.</param>
    /// <param name="siteId">Site.</param>
    /// <param name="number">Document number.</param>
    /// <param name="description">What it is about.</param>
    /// <param name="contactName">Whose it is.</param>
    /// <param name="contactPhone">Phone number as it is stored.</param>
    /// <param name="at">When (UTC).</param>
    public __Case__(Guid id, Guid clientKey, Guid siteId, string number, string description, string contactName, string contactPhone, DateTime at)
        : base(id, siteId, number, __Case__State.Open, at)
    {
        ClientKey = clientKey;
        Description = description;
        ContactName = contactName;
        ContactPhone = contactPhone;
        CreationTime = at;
        SearchText = SearchTexts.Of(Number, ContactName, ContactPhone, Description);
    }

    /// <summary>Key that the client chose; what comes with it again is this one.</summary>
    [DisableAuditing]
    public Guid ClientKey { get; private set; }

    /// <summary>What it is about.</summary>
    public string Description { get; private set; }

    /// <summary>Whose it is.</summary>
    [AuditMask(AuditMask.Name)]
    public string ContactName { get; private set; }

    /// <summary>Phone number.</summary>
    [AuditMask(AuditMask.Phone)]
    public string ContactPhone { get; private set; }

    /// <summary>Everything it is found by, see <see cref="SearchTexts"/>.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; }

    /// <inheritdoc />
    public IReadOnlyCollection<RunningClock> Clocks => State == __Case__State.Open ? [new RunningClock(nameof(__Case__Clock.Finish), DueAt: null)] : [];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> ClockFacts => new Dictionary<string, string>();

    /// <inheritdoc />
    protected override TransitionTable<__Case__, __Case__State, __Case__Action> Table => __Case__Transitions.Table;

    /// <summary>结案.</summary>
    public CaseStep Close(CaseActor by, DateTime at) => Enter(Begin(__Case__Action.Close, by, at), at);

    /// <summary>作废.</summary>
    public CaseStep Cancel(string reason, CaseActor by, DateTime at)
        => Enter(Begin(__Case__Action.Cancel, by, at, new CaseReason(reason)), at, new Data { ["reason"] = TimelineValue.Text(reason) });
}

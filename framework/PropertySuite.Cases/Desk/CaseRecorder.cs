using Microsoft.Extensions.Options;
using PropertySuite.Concurrency;
using PropertySuite.ServiceDesk;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;

namespace PropertySuite.Cases;

/// <summary>Stores cases and what happened to them: the case, its timeline entry and what follows. All in the current transaction.</summary>
public class CaseRecorder<TCase>(
    IRepository<TCase, Guid> cases,
    ITimelineIntegrationService timeline,
    IClockIntegrationService clocks,
    IEnumerable<ICaseStepHandler<TCase>> handlers,
    CaseRaiser<TCase> raiser,
    IOptions<CaseOptions> options)
    where TCase : class, ICase
{
    private readonly ITransitionTable _table = options.Value.Get(typeof(TCase));

    /// <summary>Stores a new case and the entry that opens its timeline.</summary>
    /// <param name="case">The case.</param>
    /// <param name="data">Values for the text <c>Timeline:Create</c>.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="request">What a client sent to open it; null when nobody repeats it.</param>
    public virtual async Task OpenAsync(
        TCase @case, IReadOnlyDictionary<string, TimelineValue> data, DateTime at, ClientRequest? request = null)
    {
        await cases.InsertAsync(@case, autoSave: true);
        await WriteAsync(@case, CaseEntryKinds.Create, "Timeline:Create", true, data, at, request);
        await KeepClocksAsync(@case, at, isNew: true);
        await raiser.RaiseAsync(@case, _table.SubjectType, step: null);
    }

    /// <summary>Stores a case after a step.</summary>
    /// <param name="case">The case.</param>
    /// <param name="step">The step.</param>
    /// <param name="request">What a client sent for the step, kept with its entry; null when nobody repeats it.</param>
    public virtual async Task SaveAsync(TCase @case, CaseStep step, ClientRequest? request = null)
    {
        await cases.UpdateAsync(@case, autoSave: true);
        await timeline.AppendAsync(EntryOf(@case, step, request));
        await KeepClocksAsync(@case, step.At, isNew: false);
        await FollowAsync(@case, step);
    }

    /// <summary>Stores many cases after a step of each: all of them, and then all of the entries, at once.</summary>
    /// <param name="steps">Each case with its step.</param>
    public virtual async Task SaveManyAsync(IReadOnlyCollection<(TCase Case, CaseStep Step)> steps)
    {
        await cases.UpdateManyAsync(steps.Select(taken => taken.Case), autoSave: true);
        await timeline.AppendManyAsync([.. steps.Select(taken => EntryOf(taken.Case, taken.Step, null))]);
        if (typeof(IHasClocks).IsAssignableFrom(typeof(TCase)))
        {
            await clocks.KeepManyAsync([.. steps.Select(taken => ClocksOf(taken.Case, (IHasClocks)taken.Case, taken.Step.At, isNew: false))]);
        }

        foreach (var (@case, step) in steps)
        {
            await FollowAsync(@case, step);
        }
    }

    /// <summary>
    /// What a client has done to a case under a key of its own; null when nothing yet. Holds the key until the transaction ends, so that of calls
    /// that come at once one takes the step and the others see it.
    /// </summary>
    public virtual Task<KeyedTimelineEntryDto?> ClaimKeyAsync(Guid caseId, Guid clientKey) => timeline.ClaimKeyAsync(caseId, clientKey);

    /// <summary>Writes a note.</summary>
    public virtual Task NoteAsync(TCase @case, string text, bool isVisibleToCustomer, ClientRequest? request = null)
        => WriteAsync(@case, CaseEntryKinds.Note, "Timeline:Note", isVisibleToCustomer, new Dictionary<string, TimelineValue>
        {
            ["text"] = TimelineValue.Text(text.Trim()),
        }, request: request);

    /// <summary>Writes down that somebody looked at the customer's whole phone number.</summary>
    public virtual Task NotePhoneRevealedAsync(TCase @case)
        => WriteAsync(@case, CaseEntryKinds.RevealPhone, "Timeline:RevealPhone", false, new Dictionary<string, TimelineValue>());

    /// <summary>Writes an entry that is not a step.</summary>
    /// <param name="case">The case.</param>
    /// <param name="kind">What kind of thing happened.</param>
    /// <param name="textKey">Text in the resource of the case's table.</param>
    /// <param name="isVisibleToCustomer">Whether the customer may read it.</param>
    /// <param name="data">Values for the text.</param>
    /// <param name="at">When (UTC); now when null.</param>
    /// <param name="request">What a client sent; null when nobody repeats it.</param>
    public virtual Task WriteAsync(
        TCase @case,
        string kind,
        string textKey,
        bool isVisibleToCustomer,
        IReadOnlyDictionary<string, TimelineValue> data,
        DateTime? at = null,
        ClientRequest? request = null)
        => timeline.AppendAsync(EntryOf(@case, kind, textKey, isVisibleToCustomer, data, at, request));

    /// <summary>Starts the clocks of a case that was stored without an entry to open its timeline.</summary>
    public virtual Task StartClocksAsync(TCase @case, DateTime at) => KeepClocksAsync(@case, at, isNew: true);

    /// <summary>Raises or lowers a case, and writes it down.</summary>
    /// <param name="case">The case.</param>
    /// <param name="level">The level to go to.</param>
    /// <param name="reason">Why.</param>
    /// <param name="request">What a client sent; null when nobody repeats it.</param>
    /// <exception cref="Volo.Abp.BusinessException">It is at that level already.</exception>
    public virtual async Task EscalateAsync(TCase @case, EscalationLevel fromLevel, EscalationLevel level, string reason, ClientRequest? request = null)
    {
        var text = await clocks.MoveAsync(new MoveCaseDto
        {
            SiteId = @case.SiteId,
            SubjectType = _table.SubjectType,
            SubjectId = @case.Id,
            SubjectNumber = @case.Number,
            FromLevel = fromLevel,
            Level = level,
            Reason = reason,
        });
        await WriteAsync(@case, CaseEntryKinds.Escalate, text.TextKey, false, text.Data, request: request);
    }

    private async Task FollowAsync(TCase @case, CaseStep step)
    {
        await raiser.RaiseAsync(@case, _table.SubjectType, step);
        foreach (var handler in handlers)
        {
            await handler.HandleAsync(@case, step);
        }
    }

    private AppendTimelineEntryDto EntryOf(TCase @case, CaseStep step, ClientRequest? request)
        => EntryOf(@case, step.Transition.Action, $"Timeline:{step.Transition.Action}{step.Variant}", step.Transition.IsVisibleToCustomer, step.Data, step.At, request, step.ActorName);

    private AppendTimelineEntryDto EntryOf(
        TCase @case, string kind, string textKey, bool isVisibleToCustomer, IReadOnlyDictionary<string, TimelineValue> data, DateTime? at, ClientRequest? request,
        string? actorName = null) => new()
    {
        SiteId = @case.SiteId,
        SubjectType = _table.SubjectType,
        SubjectId = @case.Id,
        Kind = kind,
        ResourceName = LocalizationResourceNameAttribute.GetName(_table.ResourceType),
        TextKey = textKey,
        Data = data,
        IsVisibleToCustomer = isVisibleToCustomer,
        OccurredAt = at,
        ActorName = actorName,
        ClientKey = request?.Key,
        ClientFingerprint = request?.Fingerprint,
    };

    private Task KeepClocksAsync(TCase @case, DateTime at, bool isNew)
        => @case is IHasClocks clocked ? clocks.KeepAsync(ClocksOf(@case, clocked, at, isNew)) : Task.CompletedTask;

    private KeepClocksDto ClocksOf(TCase @case, IHasClocks clocked, DateTime at, bool isNew) => new()
    {
        SiteId = @case.SiteId,
        SubjectType = _table.SubjectType,
        SubjectId = @case.Id,
        SubjectNumber = @case.Number,
        IsNew = isNew,
        Facts = clocked.ClockFacts,
        Running = clocked.Clocks,
        At = at,
    };
}

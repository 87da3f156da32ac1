using Microsoft.Extensions.Options;
using PropertySuite.Administration;
using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IClockIntegrationService" />
[IntegrationService]
public class ClockIntegrationService(
    ClockManager manager,
    ClockPolicyReader policies,
    ClockPlanner planner,
    EscalationManager escalationManager,
    IClockRepository clocks,
    IEscalationRepository escalations,
    EscalationTelling telling,
    IOptions<ClockOptions> options)
    : ServiceDeskAppService, IClockIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<DateTime> GetDueTimeAsync(
        Guid siteId, string subjectType, string kind, IReadOnlyDictionary<string, string> facts, DateTime fromUtc)
        => await planner.AddAsync(siteId, fromUtc, (await policies.GetAsync(siteId, subjectType)).Match(kind, facts).Rule.Limit!);

    /// <inheritdoc />
    public virtual Task KeepAsync(KeepClocksDto input) => manager.KeepAsync([input]);

    /// <inheritdoc />
    public virtual Task KeepManyAsync(IReadOnlyCollection<KeepClocksDto> cases) => manager.KeepAsync(cases);

    /// <inheritdoc />
    public virtual async Task<List<CaseClockDto>> GetListAsync(string subjectType, Guid subjectId)
    {
        var catalog = options.Value.Find(subjectType)!;
        var texts = StringLocalizerFactory.Create(catalog.ResourceType);
        var retimings = (await clocks.GetRetimingsAsync(subjectId)).ToLookup(retiming => retiming.ClockId);
        return
        [
            .. (await clocks.GetListAsync(subjectId))
                .OrderBy(clock => clock.StoppedAt is not null)
                .ThenBy(clock => clock.StoppedAt is null ? clock.DueAt.Ticks : -clock.StoppedAt.Value.Ticks)
                .Select(clock => ClockMapper.ToDto(clock, retimings[clock.Id], catalog, texts)),
        ];
    }

    /// <inheritdoc />
    public virtual async Task<EscalatedCaseDto> GetEscalationAsync(string subjectType, Guid subjectId)
    {
        var catalog = options.Value.Find(subjectType)!;
        return new EscalatedCaseDto(
            await escalations.GetLevelAsync(subjectId),
            (await escalations.GetListAsync(subjectId)).ConvertAll(ToDto));

        CaseEscalationDto ToDto(Escalation escalation)
        {
            var dto = new CaseEscalationDto();
            ClockMapper.Write(dto, escalation, catalog, StringLocalizerFactory);
            dto.Summary = telling.Say(escalation);
            return dto;
        }
    }

    /// <inheritdoc />
    public virtual Task<List<CaseEscalationTargetDto>> GetEscalationTargetsAsync() => Task.FromResult(Enum.GetValues<EscalationLevel>()
        .Select(level => new CaseEscalationTargetDto
        {
            Level = level,
            RoleNames = [.. StandardEscalations.RolesOf(level).Select(StringLocalizerFactory.RoleName)],
        })
        .ToList());

    /// <inheritdoc />
    public virtual Task RaiseAsync(RaiseCaseDto input) => escalationManager.RaiseAsync(input);

    /// <inheritdoc />
    public virtual Task<HashSet<Guid>> FindRaisedAsync(IReadOnlyCollection<Guid> subjectIds, EscalationTrigger trigger)
        => escalations.FindRaisedAsync(subjectIds, trigger);

    /// <inheritdoc />
    public virtual async Task<EscalationTextDto> MoveAsync(MoveCaseDto input)
        => telling.TextOf(await escalationManager.MoveAsync(
            new ClockSubject(input.SiteId, input.SubjectType, input.SubjectId, input.SubjectNumber),
            input.FromLevel,
            input.Level,
            input.Reason,
            CurrentUser.Id,
            CurrentUser.NameAtTheTime()));
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Concurrency;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IClockPolicyAppService" />
[Authorize(ServiceDeskPermissions.ClockPolicies.Default)]
public class ClockPolicyAppService(
    IClockPolicyRepository policies,
    ClockPolicyReader reader,
    ClockPolicyRules rules,
    ClockPlanner planner,
    ClockRetimingQueue retimings,
    ICurrentSiteScope siteScope,
    ISiteIntegrationService sites,
    IIdentityRoleRepository roles,
    IOptions<ClockOptions> options)
    : ServiceDeskAppService, IClockPolicyAppService
{
    /// <inheritdoc />
    public virtual async Task<ListResultDto<ClockPolicyDto>> GetListAsync(GetClockPolicyListInput input)
    {
        await CheckSiteAsync(input.SiteId);
        var list = new List<ClockPolicyDto>();
        foreach (var catalog in options.Value.Catalogs)
        {
            var inForce = await reader.GetAsync(input.SiteId, catalog.SubjectType);
            list.AddRange(catalog.Kinds.Select(kind => ToDto(catalog, kind, input.SiteId, inForce)));
        }

        return new ListResultDto<ClockPolicyDto>(list);
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<ClockPreviewDto>> GetPreviewAsync(GetClockPolicyPreviewInput input)
    {
        await CheckSiteAsync(input.SiteId);
        var catalog = options.Value.Find(input.SubjectType) ?? throw new BusinessException(ServiceDeskErrorCodes.UnknownClock);
        var facts = ReadFacts(catalog, input.Facts);
        var texts = StringLocalizerFactory.Create(catalog.ResourceType);
        var inForce = await reader.GetAsync(input.SiteId, input.SubjectType);
        var now = Clock.Now;
        var previews = new List<ClockPreviewDto>();
        foreach (var definition in catalog.Kinds)
        {
            var counts = inForce.Match(definition.Kind, facts);
            DateTime? due = counts.Rule.Limit is { } limit ? await planner.AddAsync(input.SiteId, now, limit) : null;
            previews.Add(new ClockPreviewDto
            {
                Kind = definition.Kind,
                KindName = texts[catalog.TextKeyOf(definition.Kind)],
                Source = counts.Level.Source,
                RuleNumber = counts.Number,
                Rule = ClockMapper.ToDto(counts.Rule, counts.IsBounded),
                DueAt = due,
                StepsAt = due is { } dueAt ? [.. (await planner.PlanAsync(input.SiteId, counts.Rule, now, dueAt)).Select(step => step.At)] : [],
            });
        }

        return new ListResultDto<ClockPreviewDto>(previews);
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<ClockRoleDto>> GetRolesAsync() => new(
        (await roles.GetListAsync()).ConvertAll(role => new ClockRoleDto { Name = role.Name, DisplayName = StringLocalizerFactory.RoleName(role.Name) }));

    /// <inheritdoc />
    public virtual async Task<ListResultDto<ClockPolicyVersionDto>> GetHistoryAsync(GetClockPolicyHistoryInput input)
    {
        await CheckSiteAsync(input.SiteId);
        _ = options.Value.Find(input.SubjectType, input.Kind) ?? throw new BusinessException(ServiceDeskErrorCodes.UnknownClock);
        return new ListResultDto<ClockPolicyVersionDto>(
            (await policies.GetVersionsAsync(input.SiteId, input.SubjectType, input.Kind, ClockConsts.MaxVersionsShown)).ConvertAll(ClockMapper.ToDto));
    }

    /// <inheritdoc />
    public virtual Task<ClockPolicyDto> UpdateAsync(UpdateClockPolicyDto input)
        => ChangeAsync(input, input, input.Rules.ConvertAll(ClockMapper.ToRule), input.SitePercent, input.AppliesToRunning);

    /// <inheritdoc />
    public virtual Task<ClockPolicyDto> ResetAsync(ResetClockPolicyDto input) => ChangeAsync(input, input, [], null, input.AppliesToRunning);

    private async Task<ClockPolicyDto> ChangeAsync(
        ClockPolicyKey key, IHasConcurrencyStamp shown, List<ClockRule> changed, int? sitePercent, bool appliesToRunning)
    {
        await AuthorizationService.CheckAsync(
            key.SiteId is null ? ServiceDeskPermissions.ClockPolicies.UpdateCompany : ServiceDeskPermissions.ClockPolicies.UpdateSite);
        await CheckSiteAsync(key.SiteId);
        if (key.SiteId is null)
        {
            siteScope.CheckAllSites();
        }

        var catalog = options.Value.Find(key.SubjectType);
        var definition = catalog?.Kinds.FirstOrDefault(kind => kind.Kind == key.Kind) ?? throw new BusinessException(ServiceDeskErrorCodes.UnknownClock);
        var policy = await policies.FindLockedAsync(key.SiteId, key.SubjectType, key.Kind);
        (policy is { IsInForce: true } ? policy : null).CheckConcurrencyStamp(shown);
        var known = (await roles.GetListAsync()).Select(role => role.Name).ToHashSet();
        rules.Check(catalog!, definition, changed, key.SiteId is not null, known);
        if (key.SiteId is not null)
        {
            var above = (await reader.GetAsync(null, key.SubjectType)).LevelsOf(key.Kind)[0];
            rules.CheckWithin(changed, above.Rules, above.Policy is ClockPolicy company ? company.SitePercent : ClockConsts.StricterOnly);
        }

        var isNew = policy is null;
        policy ??= key.SiteId is { } site
            ? new SiteClockPolicy(GuidGenerator.Create(), site, key.SubjectType, key.Kind)
            : new ClockPolicy(GuidGenerator.Create(), key.SubjectType, key.Kind);
        policy.SetRules(changed);
        (policy as ClockPolicy)?.SetSitePercent(sitePercent);
        await policies.SaveAsync(policy, isNew, new ClockPolicyVersion(policy, Clock.Now, CurrentUser.NameAtTheTime()));
        if (appliesToRunning)
        {
            await retimings.EnqueueAsync(ClockRetimingCause.Policy, key.SiteId, key.SubjectType, key.Kind);
        }

        return ToDto(catalog!, definition, key.SiteId, await reader.GetAsync(key.SiteId, key.SubjectType));
    }

    private ClockPolicyDto ToDto(CaseClockCatalog catalog, ClockDefinition definition, Guid? siteId, ClockPoliciesInForce inForce)
    {
        var texts = StringLocalizerFactory.Create(catalog.ResourceType);
        var nearest = inForce.LevelsOf(definition.Kind)[0];
        var isOwn = nearest.Source == (siteId is null ? ClockRuleSource.Company : ClockRuleSource.Site);
        return new ClockPolicyDto
        {
            SubjectType = catalog.SubjectType,
            SubjectName = texts["SubjectName"],
            Kind = definition.Kind,
            KindName = texts[catalog.TextKeyOf(definition.Kind)],
            IsTimedByCase = definition.IsTimedByCase,
            IsTrigger = definition.IsTrigger,
            SiteId = siteId,
            IsOwn = isOwn,
            Source = nearest.Source,
            Version = nearest.Policy?.Version ?? 0,
            SitePercent = inForce.SitePercentOf(definition.Kind),
            Rules = [.. nearest.Rules.Select(rule => ClockMapper.ToDto(
                rule, nearest.Source == ClockRuleSource.Site && inForce.IsBounded(definition.Kind, rule)))],
            Facts = ClockMapper.ToFacts(catalog, texts),
            ConcurrencyStamp = isOwn ? nearest.Policy!.ConcurrencyStamp : "",
        };
    }

    private static Dictionary<string, string> ReadFacts(CaseClockCatalog catalog, List<string> given)
    {
        var facts = new Dictionary<string, string>();
        foreach (var text in given)
        {
            var parts = text.Split(':', 2);
            if (parts.Length != 2
                || catalog.Facts.FirstOrDefault(fact => fact.Name == parts[0]) is not { } known
                || !Enum.GetNames(known.ValuesType).Contains(parts[1]))
            {
                throw new BusinessException(ServiceDeskErrorCodes.UnknownFact).WithData("rule", 1).WithData("fact", parts[0]);
            }

            facts[parts[0]] = parts[1];
        }

        return facts;
    }

    private async Task CheckSiteAsync(Guid? siteId)
    {
        if (siteId is { } id)
        {
            siteScope.Check(id);
            _ = await sites.FindAsync(id) ?? throw new EntityNotFoundException(typeof(SiteSummaryDto), id);
        }
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration.Localization;
using PropertySuite.Cases;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="ICaseTypeAppService" />
[Authorize]
public class CaseTypeAppService(IOptions<CaseOptions> options, IPermissionDefinitionManager permissions)
    : ServiceDeskAppService, ICaseTypeAppService
{
    /// <inheritdoc />
    public virtual async Task<CaseTypeDto> GetAsync(string subjectType)
    {
        var table = options.Value.Find(subjectType) ?? throw new EntityNotFoundException(typeof(ITransitionTable), subjectType);
        var roles = StringLocalizerFactory.Create(typeof(AdministrationResource));
        var texts = StringLocalizerFactory.Create(table.ResourceType);
        var dto = new CaseTypeDto
        {
            SubjectType = table.SubjectType,
            States =
            [
                .. table.StateInfos.Select(state => new CaseTypeStateDto
                {
                    State = state.Name,
                    DisplayName = texts[$"Enum:{table.StateType.Name}.{state.Name}"],
                    ResponsibleRole = state.ResponsibleRole,
                    ResponsibleRoleName = roles[$"Role:{state.ResponsibleRole}"],
                    IsMilestone = state.IsMilestone,
                    IsFinal = state.IsFinal,
                }),
            ],
        };
        foreach (var row in table.Transitions)
        {
            dto.Transitions.Add(await ToDtoAsync(row, table, texts));
        }

        return dto;
    }

    private async Task<CaseTypeTransitionDto> ToDtoAsync(ICaseTransition row, ITransitionTable table, IStringLocalizer texts)
    {
        var names = new List<string>();
        foreach (var permission in row.Permission?.AnyOf ?? [])
        {
            names.Add((await permissions.GetOrNullAsync(permission))?.DisplayName.Localize(StringLocalizerFactory) ?? permission);
        }

        return new CaseTypeTransitionDto
        {
            From = row.From,
            Action = row.Action,
            ActionName = texts[$"Enum:{table.ActionType.Name}.{row.Action}"],
            To = row.To,
            Permissions = names,
            Guards = [.. row.Guards.Select(guard => texts[$"Guard:{guard}"].Value)],
            IsVisibleToCustomer = row.IsVisibleToCustomer,
        };
    }
}

using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.ServiceDesk;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp;

namespace PropertySuite.Cases;

/// <summary>Base of the commands of a case with clocks: beside what every case has, its clocks, and how high it has gone.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">What can be done with it.</typeparam>
/// <typeparam name="TCaseDto">The case as its page shows it.</typeparam>
public abstract class ClockedCaseAppService<TCase, TState, TAction, TCaseDto> : CaseAppServiceBase<TCase, TState, TAction, TCaseDto>
    where TCase : class, ICase<TState>, IHasClocks
    where TState : struct, Enum
    where TAction : struct, Enum
    where TCaseDto : ICasePageDto<TAction>, ICaseClocksDto
{
    /// <summary>Creates the service.</summary>
    /// <param name="table">Table of the case.</param>
    protected ClockedCaseAppService(TransitionTable<TCase, TState, TAction> table)
        : base(table)
    {
    }

    /// <summary>Raises or lowers the case by hand.</summary>
    [Authorize(ServiceDeskPermissions.Escalations.Default)]
    public virtual async Task<TCaseDto> EscalateAsync(Guid id, EscalateCaseDto input)
    {
        var request = RequestOf(input.ClientKey, input);
        var (@case, isRepeated) = await GetForAsync(id, CaseEntryKinds.Escalate, request);
        if (!isRepeated)
        {
            @case.CheckConcurrencyStamp(input);
            if (@case.Clocks.Count == 0)
            {
                throw new BusinessException(CasesErrorCodes.NothingToEscalate).WithData("Number", @case.Number);
            }

            await Recorder.EscalateAsync(@case, input.FromLevel!.Value, input.Level!.Value, input.Reason, request);
        }

        return await ToDtoAsync(@case);
    }

    /// <inheritdoc />
    protected override async Task<TCaseDto> ToDtoAsync(TCase @case)
    {
        var dto = await base.ToDtoAsync(@case);
        var clocks = LazyServiceProvider.LazyGetRequiredService<IClockIntegrationService>();
        dto.CanEscalate = @case.Clocks.Count > 0 && await AuthorizationService.IsGrantedAsync(ServiceDeskPermissions.Escalations.Default);
        dto.Clocks = await clocks.GetListAsync(Table.SubjectType, @case.Id);
        (dto.EscalationLevel, dto.Escalations) = await clocks.GetEscalationAsync(Table.SubjectType, @case.Id);
        dto.EscalationTargets = dto.CanEscalate ? await clocks.GetEscalationTargetsAsync() : [];
        return dto;
    }
}

using Microsoft.AspNetCore.Authorization;
using PropertySuite.People;
using Volo.Abp.Authorization;

namespace PropertySuite.Cases;

/// <summary>Base of the commands of a case about which a customer is called: beside what every case has, their phone number.</summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">What can be done with it.</typeparam>
/// <typeparam name="TCaseDto">The case as its page shows it.</typeparam>
public abstract class CaseAppService<TCase, TState, TAction, TCaseDto> : ClockedCaseAppService<TCase, TState, TAction, TCaseDto>
    where TCase : class, ICase<TState>, IHasClocks
    where TState : struct, Enum
    where TAction : struct, Enum
    where TCaseDto : ICaseDto<TAction>
{
    /// <summary>Creates the service.</summary>
    /// <param name="table">Table of the case.</param>
    protected CaseAppService(TransitionTable<TCase, TState, TAction> table)
        : base(table)
    {
    }

    /// <summary>Permission to see a customer's whole phone number.</summary>
    protected abstract string ViewContactPermission { get; }

    /// <summary>The customer's whole phone number; the look is written to the timeline.</summary>
    public virtual async Task<RevealedPhoneDto> RevealContactPhoneAsync(Guid id)
    {
        var @case = await GetVisibleAsync(id);
        if (!await MayRevealPhoneAsync(@case))
        {
            throw new AbpAuthorizationException($"{CurrentUser.Id} may not see the phone number of {@case.Number}.");
        }

        await Recorder.NotePhoneRevealedAsync(@case);
        return new RevealedPhoneDto { Phone = PhoneNumber.Display(PhoneOf(@case)) };
    }

    /// <summary>Whether the current user may see the customer's whole phone number.</summary>
    protected virtual Task<bool> MayRevealPhoneAsync(TCase @case) => AuthorizationService.IsGrantedAsync(ViewContactPermission);

    /// <summary>The customer's whole phone number.</summary>
    protected abstract string PhoneOf(TCase @case);

    /// <inheritdoc />
    protected override async Task<TCaseDto> ToDtoAsync(TCase @case)
    {
        var dto = await base.ToDtoAsync(@case);
        dto.CanRevealPhone = await MayRevealPhoneAsync(@case);
        return dto;
    }
}

using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Limits and steps of clocks (时限规则): what the company says, what a site says, and what a case would get.</summary>
public interface IClockPolicyAppService : IApplicationService
{
    /// <summary>The rules of each kind of clock as they hold for the company or a site.</summary>
    Task<ListResultDto<ClockPolicyDto>> GetListAsync(GetClockPolicyListInput input);

    /// <summary>What a case like this would get at a site, and why.</summary>
    Task<ListResultDto<ClockPreviewDto>> GetPreviewAsync(GetClockPolicyPreviewInput input);

    /// <summary>Roles that steps may name.</summary>
    Task<ListResultDto<ClockRoleDto>> GetRolesAsync();

    /// <summary>What the rules of the company or a site for a kind of clock have been, the newest first: since when, by whom.</summary>
    Task<ListResultDto<ClockPolicyVersionDto>> GetHistoryAsync(GetClockPolicyHistoryInput input);

    /// <summary>Replaces the rules of the company or a site for a kind of clock. Clocks that run keep theirs until they are re-timed.</summary>
    Task<ClockPolicyDto> UpdateAsync(UpdateClockPolicyDto input);

    /// <summary>Takes the rules away, so that those from above hold again.</summary>
    Task<ClockPolicyDto> ResetAsync(ResetClockPolicyDto input);
}

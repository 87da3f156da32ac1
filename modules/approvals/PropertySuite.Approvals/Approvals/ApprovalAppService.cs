using Microsoft.AspNetCore.Authorization;
using PropertySuite.Approvals.Permissions;
using PropertySuite.Cases;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalAppService" />
[Authorize(ApprovalsPermissions.Requests.Default)]
public class ApprovalAppService(
    IApprovalRepository approvals, ApprovalManager manager, ApprovalAuthorities authorities, ApprovalTexts texts, IExceptionToErrorInfoConverter errors)
    : CaseAppServiceBase<Approval, ApprovalState, ApprovalAction, ApprovalDto>(ApprovalTransitions.Table), IApprovalAppService
{
    private static readonly ApprovalAction[] Deciding = [ApprovalAction.Approve, ApprovalAction.Refuse, ApprovalAction.Return];
    private IReadOnlyList<ApprovalAuthority>? _mine;

    /// <inheritdoc />
    public virtual Task<ApprovalDto> ApproveAsync(Guid id, ApproveApprovalDto input)
        => ActAsync(id, ApprovalAction.Approve, input, async (approval, me, now) =>
        {
            var voice = await HoldAsync(approval);
            return approval.Approve(voice, input.Note, await manager.GetStaffedAboveAsync(approval, voice), me, now);
        });

    /// <inheritdoc />
    public virtual Task<ApprovalDto> RefuseAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, ApprovalAction.Refuse, input, async (approval, me, now) => approval.Refuse(await HoldAsync(approval), input.Reason, me, now));

    /// <inheritdoc />
    public virtual Task<ApprovalDto> ReturnAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, ApprovalAction.Return, input, async (approval, me, now) => approval.Return(await HoldAsync(approval), input.Reason, me, now));

    /// <inheritdoc />
    public virtual Task<ApprovalDto> ResubmitAsync(Guid id, ResubmitApprovalDto input)
        => ActAsync(id, ApprovalAction.Resubmit, input, async (approval, me, now) =>
        {
            await HoldAsync(approval);
            var (steps, first) = await manager.RouteAsync(approval.Kind, approval.SiteId, approval.Amount, approval.InvolvedIds);
            return approval.Resubmit(request: null, steps, first, input.Note, me, now);
        });

    /// <inheritdoc />
    public virtual Task<ApprovalDto> WithdrawAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, ApprovalAction.Withdraw, input, async (approval, me, now) =>
        {
            await HoldAsync(approval);
            return approval.Withdraw(input.Reason, me, now);
        });

    /// <inheritdoc />
    [Authorize(ApprovalsPermissions.Requests.Decide)]
    public virtual async Task<ListResultDto<ApproveManyResultDto>> ApproveManyAsync(ApproveManyApprovalsDto input)
    {
        var results = new List<ApproveManyResultDto>();
        foreach (var one in input.Items.DistinctBy(one => one.Id))
        {
            results.Add(await ApproveOneOfManyAsync(one, input.Note));
        }

        return new ListResultDto<ApproveManyResultDto>(results);
    }

    /// <summary>The approval, if it concerns the current user or they see all; others look as if they were not there.</summary>
    protected override async Task<Approval> GetVisibleAsync(Guid id)
    {
        var approval = await base.GetVisibleAsync(id);
        var me = CurrentUser.Id;
        return (me is { } userId && (approval.InvolvedIds.Contains(userId) || approval.SpeakerIds.Contains(userId)))
            || await AuthorizationService.IsGrantedAsync(ApprovalsPermissions.Requests.ViewAll)
            || await VoiceAsync(approval) is not null
                ? approval
                : throw new EntityNotFoundException(typeof(Approval), id);
    }

    /// <inheritdoc />
    protected override async Task<ApprovalDto> MapAsync(Approval @case)
    {
        await texts.LearnAsync([@case]);
        return ApprovalMapper.ToDto(@case, texts, Clock.Now, await VoiceAsync(@case));
    }

    /// <summary>Who has no authority for the step is not offered to decide it.</summary>
    protected override async Task<ApprovalDto> ToDtoAsync(Approval @case)
    {
        var dto = await base.ToDtoAsync(@case);
        if (dto.DecidesFor is null)
        {
            dto.AvailableActions.RemoveAll(Deciding.Contains);
        }

        return dto;
    }

    /// <summary>
    /// One of many, in a transaction of its own. The change of a stamp, of rights, of the state: each is told in words, and keeps no other from being approved.
    /// </summary>
    private async Task<ApproveManyResultDto> ApproveOneOfManyAsync(OneOfManyApprovalsDto one, string? note)
    {
        try
        {
            using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            if (!texts.Kinds.Find((await GetVisibleAsync(one.Id)).Kind).MayDecideMany)
            {
                throw new BusinessException(ApprovalsErrorCodes.ReadOneByOne);
            }

            await ApproveAsync(one.Id, new ApproveApprovalDto { Note = note, ConcurrencyStamp = one.ConcurrencyStamp });
            await unitOfWork.CompleteAsync();
            return new ApproveManyResultDto { Id = one.Id, IsApproved = true };
        }
        catch (EntityNotFoundException)
        {
            return new ApproveManyResultDto { Id = one.Id, Message = L["OneOfManyNotFound"] };
        }
        catch (Exception exception) when (exception is BusinessException or AbpDbConcurrencyException or AbpAuthorizationException)
        {
            return new ApproveManyResultDto { Id = one.Id, Message = errors.Convert(exception).Message };
        }
    }

    /// <summary>Waits for whoever else does something about the same record, and says with whose authority the current user decides.</summary>
    private async Task<ApprovalVoice?> HoldAsync(Approval approval)
    {
        await approvals.HoldAsync(approval.SubjectId);
        return await VoiceAsync(approval);
    }

    private async Task<ApprovalVoice?> VoiceAsync(Approval approval)
    {
        if (CurrentUser.Id is null || approval.State != ApprovalState.Pending || !await AuthorizationService.IsGrantedAsync(ApprovalsPermissions.Requests.Decide))
        {
            return null;
        }

        _mine ??= await authorities.GetAsync(CurrentUser.GetId());
        return _mine.Select(authority => authority.VoiceFor(approval)).FirstOrDefault(voice => voice is not null);
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Validation;

namespace PropertySuite.Attachments;

/// <inheritdoc cref="IAttachmentAppService" />
[Authorize]
public class AttachmentAppService : AttachmentsAppService, IAttachmentAppService
{
    private readonly IAttachmentRepository _attachments;
    private readonly AttachmentSubjects _subjects;
    private readonly AttachmentLimitsReader _limits;
    private readonly IDistributedEventBus _events;

    /// <summary>Creates the service.</summary>
    public AttachmentAppService(
        IAttachmentRepository attachments, AttachmentSubjects subjects, AttachmentLimitsReader limits, IDistributedEventBus events)
    {
        _attachments = attachments;
        _subjects = subjects;
        _limits = limits;
        _events = events;
    }

    /// <inheritdoc />
    public virtual async Task<AttachmentListDto> GetListAsync(GetAttachmentListInput input)
    {
        var subject = await _subjects.GetAsync(input.SubjectType, input.SubjectId);
        var limits = await _limits.GetAsync(subject.SiteId);
        var attachments = await _attachments.GetListAsync(input.SubjectType, [input.SubjectId]);
        return new AttachmentListDto
        {
            Items = attachments.ConvertAll(attachment => ToDto(attachment, subject, limits)),
            CanAdd = subject.MayAdd && attachments.Count < limits.MaxFiles,
            Limits = limits.ToDto(),
        };
    }

    /// <inheritdoc />
    public virtual async Task WithdrawAsync(Guid id, WithdrawAttachmentDto input)
    {
        var attachment = await _attachments.GetAsync(id);
        var subject = await _subjects.FindAsync(attachment.SubjectType, attachment.SubjectId)
            ?? throw new EntityNotFoundException(typeof(Attachment), id);
        var limits = await _limits.GetAsync(attachment.SiteId);
        var reason = input.Reason?.Trim();
        if (!IsOwnAndNew(attachment, subject, limits))
        {
            if (!subject.MayDeleteAny)
            {
                throw new BusinessException(AttachmentsErrorCodes.MayNotWithdraw).WithData("Minutes", (int)limits.WithdrawWithin.TotalMinutes);
            }

            if (string.IsNullOrEmpty(reason))
            {
                throw new AbpValidationException(L["ReasonRequired"], [new ValidationResult(L["ReasonRequired"], [nameof(input.Reason)])]);
            }
        }

        attachment.Withdraw(CurrentUser.Id, reason.IsNullOrEmpty() ? null : reason, Clock.Now);
        await _attachments.UpdateAsync(attachment, autoSave: true);
        await _events.PublishAsync(new AttachmentWithdrawnEto
        {
            TenantId = attachment.TenantId,
            SiteId = attachment.SiteId,
            SubjectType = attachment.SubjectType,
            SubjectId = attachment.SubjectId,
            Kind = attachment.Kind,
            FileName = attachment.FileName,
            Reason = attachment.WithdrawalReason,
        });
    }

    private AttachmentDto ToDto(Attachment attachment, AttachmentSubject subject, AttachmentLimits limits)
    {
        var dto = attachment.ToDto();
        var isOwnAndNew = IsOwnAndNew(attachment, subject, limits);
        dto.CanWithdraw = isOwnAndNew || subject.MayDeleteAny;
        dto.WithdrawNeedsReason = dto.CanWithdraw && !isOwnAndNew;
        return dto;
    }

    private bool IsOwnAndNew(Attachment attachment, AttachmentSubject subject, AttachmentLimits limits)
        => subject.MayAdd && attachment.MayBeTakenBackBy(CurrentUser.Id, Clock.Now, limits.WithdrawWithin);
}

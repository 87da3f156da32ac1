using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Users;

namespace PropertySuite.Attachments;

/// <inheritdoc cref="IAttachmentDraftAppService" />
[Authorize]
public class AttachmentDraftAppService : AttachmentsAppService, IAttachmentDraftAppService
{
    private readonly IAttachmentDraftRepository _drafts;
    private readonly AttachmentLimitsReader _limits;
    private readonly LooseFileCollector _collector;

    /// <summary>Creates the service.</summary>
    public AttachmentDraftAppService(IAttachmentDraftRepository drafts, AttachmentLimitsReader limits, LooseFileCollector collector)
    {
        _drafts = drafts;
        _limits = limits;
        _collector = collector;
    }

    /// <inheritdoc />
    public virtual async Task<AttachmentDraftListDto> GetListAsync(GetAttachmentDraftListInput input)
    {
        var drafts = await _drafts.GetListAsync(input.SubjectType, input.DraftId, CurrentUser.GetId());
        return new AttachmentDraftListDto
        {
            Items = drafts.ConvertAll(draft => draft.ToDto()),
            Limits = (await _limits.GetOfCompanyAsync()).ToDto(),
        };
    }

    /// <inheritdoc />
    public virtual async Task DeleteAsync(Guid id)
    {
        var draft = await _drafts.FindAsync(id);
        if (draft is not null && draft.UploadedById == CurrentUser.Id)
        {
            await _collector.ThrowAwayAsync(draft);
        }
    }
}

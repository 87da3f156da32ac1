using Volo.Abp.Application.Services;

namespace PropertySuite.Attachments;

/// <summary>
/// Attachments (附件) of a record: whoever may see the record sees them. Uploads and downloads are at the same address, see the module's
/// README. A record that the caller may not see gives 404.
/// </summary>
public interface IAttachmentAppService : IApplicationService
{
    /// <summary>The attachments of a record.</summary>
    Task<AttachmentListDto> GetListAsync(GetAttachmentListInput input);

    /// <summary>Takes an attachment away from its record. The content is kept, nobody sees it any more.</summary>
    Task WithdrawAsync(Guid id, WithdrawAttachmentDto input);
}

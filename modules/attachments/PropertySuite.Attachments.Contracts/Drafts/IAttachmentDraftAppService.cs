using Volo.Abp.Application.Services;

namespace PropertySuite.Attachments;

/// <summary>
/// Files of a form whose record does not exist yet. Only their uploader sees them; the record's module takes them over when it creates
/// the record, and what nobody takes over within a day is thrown away.
/// </summary>
public interface IAttachmentDraftAppService : IApplicationService
{
    /// <summary>The current user's files of a form.</summary>
    Task<AttachmentDraftListDto> GetListAsync(GetAttachmentDraftListInput input);

    /// <summary>Throws a file away. One that is not there any more is fine.</summary>
    Task DeleteAsync(Guid id);
}

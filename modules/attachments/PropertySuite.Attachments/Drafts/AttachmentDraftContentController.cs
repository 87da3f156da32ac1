using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PropertySuite.Attachments.Localization;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace PropertySuite.Attachments;

/// <summary>Uploads for records to come, and their previews.</summary>
[Authorize]
[Route("api/attachments/attachment-draft")]
public class AttachmentDraftContentController : AbpControllerBase
{
    private readonly FileReceiver _receiver;
    private readonly AttachmentDraftDestination _destination;
    private readonly IAttachmentDraftRepository _drafts;
    private readonly AttachmentStore _store;

    /// <summary>Creates the controller.</summary>
    public AttachmentDraftContentController(
        FileReceiver receiver, AttachmentDraftDestination destination, IAttachmentDraftRepository drafts, AttachmentStore store)
    {
        _receiver = receiver;
        _destination = destination;
        _drafts = drafts;
        _store = store;
        LocalizationResource = typeof(AttachmentsResource);
    }

    /// <summary>Uploads a file for a record to come; parts and key as for an attachment.</summary>
    [HttpPost]
    [StreamedUpload]
    [DisableRequestSizeLimit]
    [UnitOfWork(IsDisabled = true)]
    public Task<AttachmentDraftDto> UploadAsync([FromQuery] UploadAttachmentDraftDto input)
        => _receiver.ReceiveAsync(_destination.For(input), input, Request, HttpContext.RequestAborted);

    /// <summary>The preview of an image, for its uploader.</summary>
    [HttpGet("{id:guid}/thumbnail")]
    [ProducesResponseType<Stream>(StatusCodes.Status200OK, "application/octet-stream")]
    public async Task<IActionResult> GetThumbnailAsync(Guid id)
    {
        var draft = await _drafts.GetAsync(id);
        var content = draft.UploadedById == CurrentUser.Id ? await _store.OpenThumbnailAsync(draft, HttpContext.RequestAborted) : null;
        return content is null
            ? throw new EntityNotFoundException(typeof(AttachmentDraft), id)
            : StoredFileResult.Create(Response, content, draft, "image/jpeg", StoredFileResult.Tag(draft, "-t"), asDownload: false);
    }
}

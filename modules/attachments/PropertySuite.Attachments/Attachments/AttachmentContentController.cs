using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using PropertySuite.Attachments.Localization;
using PropertySuite.Auditing;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;

namespace PropertySuite.Attachments;

/// <summary>Uploads and downloads of attachments.</summary>
[Authorize]
[Route("api/attachments/attachment")]
public class AttachmentContentController : AbpControllerBase
{
    private const string ThumbnailType = "image/jpeg";

    private readonly FileReceiver _receiver;
    private readonly AttachmentDestination _destination;
    private readonly IAttachmentRepository _attachments;
    private readonly AttachmentSubjects _subjects;
    private readonly AttachmentStore _store;
    private readonly AuditTrail _trail;

    /// <summary>Creates the controller.</summary>
    public AttachmentContentController(
        FileReceiver receiver,
        AttachmentDestination destination,
        IAttachmentRepository attachments,
        AttachmentSubjects subjects,
        AttachmentStore store,
        AuditTrail trail)
    {
        _receiver = receiver;
        _destination = destination;
        _attachments = attachments;
        _subjects = subjects;
        _store = store;
        _trail = trail;
        LocalizationResource = typeof(AttachmentsResource);
    }

    /// <summary>
    /// Uploads a file to a record, as part <c>file</c> of a multipart form, with a preview as part <c>thumbnail</c> (JPEG, at most 100 KB)
    /// where the client can make one. What it is stands in the query, so that it is checked before the file is read. The same
    /// <c>clientKey</c> again returns the same attachment.
    /// </summary>
    [HttpPost]
    [StreamedUpload]
    [DisableRequestSizeLimit]
    [UnitOfWork(IsDisabled = true)]
    public Task<AttachmentDto> UploadAsync([FromQuery] UploadAttachmentDto input)
        => _receiver.ReceiveAsync(_destination.For(input), input, Request, HttpContext.RequestAborted);

    /// <summary>
    /// The content of an attachment. <c>?download=true</c> saves it in any case. Who opens a document, a signature or a recording stands in
    /// the audit log.
    /// </summary>
    [HttpGet("{id:guid}/content")]
    [ProducesResponseType<Stream>(StatusCodes.Status200OK, "application/octet-stream")]
    public async Task<IActionResult> GetContentAsync(Guid id, bool download = false)
    {
        var attachment = await GetVisibleAsync(id);
        var tag = StoredFileResult.Tag(attachment);
        var isFromTheStart = StoredFileResult.IsFromTheStart(Request);
        if (attachment.IsSensitive && isFromTheStart)
        {
            await _trail.NoteAsync($"open kind={attachment.Kind} attachment={id}");
        }

        if (StoredFileResult.IsKnownTo(Request, tag))
        {
            return NotModified(attachment.ContentType, tag.ToString());
        }

        var content = await _store.OpenAsync(attachment, checksHash: isFromTheStart, HttpContext.RequestAborted);
        return StoredFileResult.Create(Response, content, attachment, attachment.ContentType, tag, download);
    }

    /// <summary>The preview of an image.</summary>
    [HttpGet("{id:guid}/thumbnail")]
    [ProducesResponseType<Stream>(StatusCodes.Status200OK, "application/octet-stream")]
    public async Task<IActionResult> GetThumbnailAsync(Guid id)
    {
        var attachment = await GetVisibleAsync(id);
        var tag = StoredFileResult.Tag(attachment, "-t");
        if (StoredFileResult.IsKnownTo(Request, tag))
        {
            return NotModified(ThumbnailType, tag.ToString());
        }

        var content = await _store.OpenThumbnailAsync(attachment, HttpContext.RequestAborted)
            ?? throw new EntityNotFoundException(typeof(Attachment), id);
        return StoredFileResult.Create(Response, content, attachment, ThumbnailType, tag, asDownload: false);
    }

    private StatusCodeResult NotModified(string contentType, string tag)
    {
        StoredFileResult.WriteHeaders(Response, contentType);
        Response.Headers.ETag = tag;
        return StatusCode(StatusCodes.Status304NotModified);
    }

    private async Task<Attachment> GetVisibleAsync(Guid id)
    {
        var attachment = await _attachments.GetAsync(id);
        return await _subjects.FindAsync(attachment.SubjectType, attachment.SubjectId) is not null
            ? attachment
            : throw new EntityNotFoundException(typeof(Attachment), id);
    }
}

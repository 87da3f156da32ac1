using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace PropertySuite.Attachments;

/// <summary>Sends the content of a file so that a browser can do no harm with it, and need not fetch it twice.</summary>
public static class StoredFileResult
{
    /// <summary>Nothing in it may run, load or send anything.</summary>
    private const string Sandbox = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

    /// <summary>Browsers show no PDF in a sandbox; scripts are still forbidden, and nobody else may frame it.</summary>
    private const string PdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private const string Pdf = "application/pdf";

    /// <summary>Whether the client has this content already. Answers with <c>304</c> when it does.</summary>
    public static bool IsKnownTo(HttpRequest request, EntityTagHeaderValue tag)
        => request.Headers.Range.Count == 0
            && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    /// <summary>Whether the client wants the content from its first byte on, not a later part of one that it has begun with.</summary>
    public static bool IsFromTheStart(HttpRequest request)
        => request.GetTypedHeaders().Range is not { Ranges.Count: > 0 } range || range.Ranges.Any(part => part.From == 0);

    /// <summary>The tag of a content: its hash.</summary>
    public static EntityTagHeaderValue Tag(StoredFile file, string part = "") => new($"\"{file.Sha256}{part}\"");

    /// <summary>The answer: shown in the browser for pictures, PDF and sound, saved as a file for everything else.</summary>
    /// <param name="response">Gets the headers.</param>
    /// <param name="content">Seekable; disposed once it is sent.</param>
    /// <param name="file">The file.</param>
    /// <param name="contentType">Its type, or the preview's.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="asDownload">Whether it is to be saved in any case.</param>
    public static FileStreamResult Create(
        HttpResponse response, Stream content, StoredFile file, string contentType, EntityTagHeaderValue tag, bool asDownload)
    {
        WriteHeaders(response, contentType);
        var disposition = new ContentDispositionHeaderValue(asDownload || !IsShown(contentType) ? "attachment" : "inline");
        disposition.SetHttpFileName(file.FileName);
        response.Headers.ContentDisposition = disposition.ToString();
        return new FileStreamResult(content, contentType) { EntityTag = tag, EnableRangeProcessing = true };
    }

    /// <summary>What every answer says, also one without content.</summary>
    public static void WriteHeaders(HttpResponse response, string contentType)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = contentType == Pdf ? PdfPolicy : Sandbox;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private static bool IsShown(string contentType)
        => contentType == Pdf || contentType.StartsWith("image/", StringComparison.Ordinal) || contentType.StartsWith("audio/", StringComparison.Ordinal);
}

using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.ContentFormatters;

/// <summary>Writes <see cref="IRemoteStreamContent"/> as a download under its own name and type.</summary>
public class RemoteStreamContentOutputFormatter : OutputFormatter
{
    public RemoteStreamContentOutputFormatter()
    {
        SupportedMediaTypes.Add("*/*");
    }

    public override bool CanWriteResult(OutputFormatterCanWriteContext context) => context.Object is IRemoteStreamContent;

    protected override bool CanWriteType(Type? type) => type?.IsAssignableTo(typeof(IRemoteStreamContent)) == true;

    public override void WriteResponseHeaders(OutputFormatterWriteContext context)
    {
        var content = (IRemoteStreamContent)context.Object!;
        var response = context.HttpContext.Response;
        response.ContentType = content.ContentType;
        response.ContentLength = content.ContentLength;
        response.Headers.XContentTypeOptions = "nosniff";
        if (!content.FileName.IsNullOrWhiteSpace())
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(content.FileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }
    }

    public override async Task WriteResponseBodyAsync(OutputFormatterWriteContext context)
    {
        using var content = (IRemoteStreamContent)context.Object!;
        await using var stream = content.GetStream();
        await stream.CopyToAsync(context.HttpContext.Response.Body, context.HttpContext.RequestAborted);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Net.Http.Headers;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.ContentFormatters;

/// <summary>Reads an upload: the files of a multipart form that have the parameter's name, or the body itself where it is no form.</summary>
public class AbpRemoteStreamContentModelBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var isCollection = bindingContext.ModelType != typeof(IRemoteStreamContent) && bindingContext.ModelType != typeof(RemoteStreamContent);
        var name = bindingContext.IsTopLevelObject
            ? bindingContext.BinderModelName ?? bindingContext.FieldName
            : bindingContext.ModelName;
        var contents = await ReadAsync(bindingContext, name);
        if (contents.Count == 0)
        {
            return;
        }

        bindingContext.Result = ModelBindingResult.Success(isCollection ? contents : contents[0]);
    }

    private static async Task<List<RemoteStreamContent>> ReadAsync(ModelBindingContext bindingContext, string name)
    {
        var request = bindingContext.HttpContext.Request;
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(bindingContext.HttpContext.RequestAborted);
            return [.. form.Files
                .Where(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase) && file is not { Length: 0, FileName: "" })
                .Select(file => new RemoteStreamContent(file.OpenReadStream(), PlainName(file.FileName), file.ContentType, file.Length))];
        }

        return !bindingContext.IsTopLevelObject || request.ContentLength is null or 0
            ? []
            : [new RemoteStreamContent(request.Body, FileName(request), request.ContentType, request.ContentLength, disposeStream: false)];
    }

    private static string? FileName(HttpRequest request)
        => ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var header)
            ? PlainName((header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).Value?.Trim('"'))
            : null;

    // Some clients send the whole path; control characters have no business in a name, and U+0000 none in the database.
    private static string? PlainName(string? fileName)
        => fileName == null ? null : string.Concat(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(character => !char.IsControl(character)));
}

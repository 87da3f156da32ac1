using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Content;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>Shows uploads to OpenAPI as the files of a multipart form that they are, and JSON bodies under one content type only.</summary>
public class ApiDescriptionProvider : IApiDescriptionProvider
{
    private readonly IModelMetadataProvider _metadataProvider;

    public ApiDescriptionProvider(IModelMetadataProvider metadataProvider)
    {
        _metadataProvider = metadataProvider;
    }

    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (var description in context.Results)
        {
            foreach (var parameter in description.ParameterDescriptions.Where(parameter => parameter.Source == BindingSource.FormFile))
            {
                ShowAsFormFile(parameter);
            }

            if (description.ParameterDescriptions.Any(parameter => parameter.Source == BindingSource.FormFile)
                && description.SupportedRequestFormats.Count == 0)
            {
                description.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = "multipart/form-data" });
            }

            KeepPlainJsonOnly(description.SupportedRequestFormats);
        }
    }

    private static void KeepPlainJsonOnly(IList<ApiRequestFormat> formats)
    {
        if (formats.FirstOrDefault(format => format.MediaType == "application/json") is { } json)
        {
            formats.Clear();
            formats.Add(json);
        }
    }

    private void ShowAsFormFile(ApiParameterDescription parameter)
    {
        var type = parameter.Type;
        if (type == null)
        {
            return;
        }

        var shown = type.IsAssignableTo(typeof(IRemoteStreamContent)) ? typeof(IFormFile)
            : type.IsAssignableTo(typeof(IEnumerable<IRemoteStreamContent>)) ? typeof(IFormFileCollection)
            : type;
        parameter.Type = shown;
        parameter.ModelMetadata = _metadataProvider.GetMetadataForType(shown);
    }
}

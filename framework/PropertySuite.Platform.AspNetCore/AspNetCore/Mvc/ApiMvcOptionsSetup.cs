using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Validation.Localization;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>Sets up MVC for the API, on top of what ABP does: descriptions, filters, formats and texts.</summary>
public class ApiMvcOptionsSetup : IConfigureOptions<MvcOptions>
{
    private readonly IServiceProvider _services;

    public ApiMvcOptionsSetup(IServiceProvider services)
    {
        _services = services;
    }

    public void Configure(MvcOptions options)
    {
        options.Conventions.Add((IApplicationModelConvention)new ApiDescriptionConvention());
        AddFilters(options);
        AddBinding(options);
        SetMessages(options.ModelBindingMessageProvider);
    }

    private static void AddFilters(MvcOptions options)
    {
        // The validator of the model state answers this itself, with the error envelope.
        foreach (var filter in options.Filters.OfType<UnsupportedContentTypeFilter>().ToList())
        {
            options.Filters.Remove(filter);
        }

        options.Filters.AddService<ApiAntiforgeryFilter>();
        options.Filters.AddService<StorableInputFilter>();
        options.Filters.AddService<ListRequestFilter>();
    }

    private void AddBinding(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(
            new DataAnnotationsMetadataProvider(_services.GetRequiredService<DataAnnotationsLocalization>()));
        // Nobody sends jQuery's notation, and a key with an open bracket makes its reader throw.
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        ReadUtf8Only(options);
    }

    // JSON is UTF-8 (RFC 8259); the platform would also take UTF-16 and fail on bytes that are none.
    private static void ReadUtf8Only(MvcOptions options)
    {
        foreach (var encodings in options.InputFormatters.OfType<TextInputFormatter>().Select(formatter => formatter.SupportedEncodings))
        {
            encodings.Clear();
            encodings.Add(Encoding.UTF8);
        }

        // One type and its relatives (+json), so that nothing in front of the controllers takes a body for something else than they do.
        foreach (var formatter in options.InputFormatters.OfType<SystemTextJsonInputFormatter>())
        {
            formatter.SupportedMediaTypes.Remove("text/json");
        }
    }

    private void SetMessages(DefaultModelBindingMessageProvider messages)
    {
        var texts = _services.GetRequiredService<IStringLocalizer<AbpValidationResource>>();
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => texts["The value '{0}' is not valid for {1}.", value, field]);
        messages.SetMissingBindRequiredValueAccessor(
            field => texts["A value for the '{0}' parameter or property was not provided.", field]);
        messages.SetMissingKeyOrValueAccessor(() => texts["A value is required."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["A non-empty request body is required."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["The value '{0}' is not valid.", value]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["The supplied value is invalid."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["The field must be a number."]);
        messages.SetUnknownValueIsInvalidAccessor(field => texts["The supplied value is invalid for {0}.", field]);
        messages.SetValueIsInvalidAccessor(value => texts["The value '{0}' is invalid.", value]);
        messages.SetValueMustBeANumberAccessor(field => texts["The field {0} must be a number.", field]);
        messages.SetValueMustNotBeNullAccessor(value => texts["The value '{0}' is invalid.", value]);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.AspNetCore.Mvc.Auditing;
using Volo.Abp.AspNetCore.Mvc.ContentFormatters;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.AspNetCore.Mvc.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.AspNetCore.Mvc.Response;
using Volo.Abp.AspNetCore.Mvc.Uow;
using Volo.Abp.AspNetCore.Mvc.Validation;
using Volo.Abp.Content;
using Volo.Abp.Timing;

namespace PropertySuite.Abp.AspNetCore.Mvc;

/// <summary>Gives MVC the conventions, filters, binders and formatters of ABP.</summary>
internal sealed class MvcSetup(IServiceProvider services, IClock clock) : IConfigureOptions<MvcOptions>, IConfigureOptions<JsonOptions>
{
    public void Configure(MvcOptions options)
    {
        options.Conventions.Add(ActivatorUtilities.CreateInstance<AbpServiceConvention>(services));

        options.Filters.AddService<AbpAutoValidateAntiforgeryTokenAuthorizationFilter>();
        options.Filters.AddService<AbpExceptionFilter>();
        options.Filters.AddService<AbpNoContentActionFilter>();
        options.Filters.AddService<AbpAuditActionFilter>();
        options.Filters.AddService<AbpValidationActionFilter>();
        options.Filters.AddService<AbpUowActionFilter>();

        options.ModelBinderProviders.Insert(0, new AbpDateTimeModelBinderProvider());
        options.ModelBinderProviders.Insert(0, new AbpRemoteStreamContentModelBinderProvider());
        foreach (var type in new[] { typeof(IRemoteStreamContent), typeof(RemoteStreamContent) })
        {
            options.ModelMetadataDetailsProviders.Add(new BindingSourceMetadataProvider(type, BindingSource.FormFile));
            options.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(type));
        }

        options.ModelMetadataDetailsProviders.Add(
            new BindingSourceMetadataProvider(typeof(IEnumerable<IRemoteStreamContent>), BindingSource.FormFile));
        options.OutputFormatters.Insert(0, new RemoteStreamContentOutputFormatter());
    }

    public void Configure(JsonOptions options) => options.JsonSerializerOptions.Converters.Add(new ClockDateTimeJsonConverter(clock));
}

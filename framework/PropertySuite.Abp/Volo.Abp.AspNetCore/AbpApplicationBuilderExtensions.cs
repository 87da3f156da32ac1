using Microsoft.AspNetCore.RequestLocalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Tracing;
using Volo.Abp.AspNetCore.Uow;
using Volo.Abp.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Starts the modules and builds the request pipeline.</summary>
public static class AbpApplicationBuilderExtensions
{
    private const string ExceptionHandlingMarker = "AbpExceptionHandlingMiddleware";

    /// <summary>Starts the modules and ties their shutdown to that of the host.</summary>
    public static async Task InitializeApplicationAsync(this IApplicationBuilder app)
    {
        Check.NotNull(app, nameof(app));
        app.ApplicationServices.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = app;
        var application = app.ApplicationServices.GetRequiredService<IAbpApplicationWithExternalServiceProvider>();
        var lifetime = app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(application.Shutdown);
        lifetime.ApplicationStopped.Register(application.Dispose);
        await application.InitializeAsync(app.ApplicationServices);
    }

    /// <summary>Takes the caller's correlation id, or makes one, and returns it with the response.</summary>
    public static IApplicationBuilder UseCorrelationId(this IApplicationBuilder app)
        => app.UseMiddleware<AbpCorrelationIdMiddleware>();

    /// <summary>Answers API requests that fail anywhere in the pipeline with the error envelope. A second call has no effect.</summary>
    public static IApplicationBuilder UseAbpExceptionHandling(this IApplicationBuilder app)
    {
        if (!app.Properties.TryAdd(ExceptionHandlingMarker, true))
        {
            return app;
        }

        return app.UseMiddleware<AbpExceptionHandlingMiddleware>();
    }

    /// <summary>Reserves a unit of work for the request; the action filter begins it.</summary>
    public static IApplicationBuilder UseUnitOfWork(this IApplicationBuilder app)
        => app.UseAbpExceptionHandling().UseMiddleware<AbpUnitOfWorkMiddleware>();

    /// <summary>Logs requests. Its place is behind authorization, so that the user is known and strangers are refused before.</summary>
    public static IApplicationBuilder UseAuditing(this IApplicationBuilder app)
        => app.UseMiddleware<AbpAuditingMiddleware>();

    /// <summary>Sets the culture of the request from the query, the cookie or the Accept-Language header, in this order.</summary>
    public static IApplicationBuilder UseAbpRequestLocalization(
        this IApplicationBuilder app,
        Action<RequestLocalizationOptions>? optionsAction = null)
    {
        app.ApplicationServices.GetRequiredService<IAbpRequestLocalizationOptionsProvider>().InitLocalizationOptions(optionsAction);
        return app.UseMiddleware<AbpRequestLocalizationMiddleware>();
    }
}

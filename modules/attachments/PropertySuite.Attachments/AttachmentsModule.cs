using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PropertySuite.Sites;
using PropertySuite.Attachments.Localization;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BlobStoring;
using Volo.Abp.BlobStoring.Database;
using Volo.Abp.BlobStoring.FileSystem;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;

namespace PropertySuite.Attachments;

/// <summary>Attachments (附件): photos, documents and recordings that the records of other modules carry.</summary>
[DependsOn(
    typeof(AttachmentsContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(PropertySuitePlatformModule),
    typeof(AbpBlobStoringModule),
    typeof(AbpBlobStoringFileSystemModule),
    typeof(BlobStoringDatabaseDomainModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpAspNetCoreMvcModule))]
public class AttachmentsModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(AttachmentsModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        Configure<AttachmentOptions>(configuration.GetSection(AttachmentOptions.Section));
        context.Services.AddAbpDbContext<AttachmentsDbContext>(options =>
        {
            options.AddRepository<Attachment, EfCoreAttachmentRepository>();
            options.AddRepository<AttachmentDraft, EfCoreAttachmentDraftRepository>();
        });
        context.Services.AddOptions<AbpBlobStoringOptions>().Configure<IOptions<AttachmentOptions>>((blobs, attachments) =>
        {
            blobs.Containers.Configure<AttachmentDatabaseContainer>(container => container.UseDatabase());
            if (attachments.Value.Folder is { Length: > 0 } folder)
            {
                blobs.Containers.Configure<AttachmentFolderContainer>(container => container.UseFileSystem(files => files.BasePath = folder));
            }
        });
        context.Services.AddTransient<IVirusScanner>(services => services.GetRequiredService<IOptions<AttachmentOptions>>().Value.ClamAv is { Length: > 0 }
            ? services.GetRequiredService<ClamAvVirusScanner>()
            : services.GetRequiredService<NoVirusScanner>());
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(AttachmentsResource)));
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(AttachmentsModule).Assembly, setting => setting.RootPath = "attachments"));
        Configure<AbpExceptionHttpStatusCodeOptions>(MapErrors);
    }

    /// <inheritdoc />
    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        context.ServiceProvider.GetRequiredService<AttachmentStartupReport>().Write();
        await context.AddBackgroundWorkerAsync<LooseFileWorker>();
    }

    private static void MapErrors(AbpExceptionHttpStatusCodeOptions options)
    {
        foreach (var code in new[]
        {
            AttachmentsErrorCodes.UnsupportedType,
            AttachmentsErrorCodes.Heic,
            AttachmentsErrorCodes.ContentMismatch,
            AttachmentsErrorCodes.WrongKind,
            AttachmentsErrorCodes.Damaged,
            AttachmentsErrorCodes.Empty,
            AttachmentsErrorCodes.TooManyPixels,
            AttachmentsErrorCodes.TooMany,
            AttachmentsErrorCodes.FileMissing,
            AttachmentsErrorCodes.Interrupted,
            AttachmentsErrorCodes.BadThumbnail,
            AttachmentsErrorCodes.Infected,
        })
        {
            options.Map(code, HttpStatusCode.BadRequest);
        }

        options.Map(AttachmentsErrorCodes.ContentLost, HttpStatusCode.NotFound);
        options.Map(AttachmentsErrorCodes.TooLarge, HttpStatusCode.RequestEntityTooLarge);
        options.Map(AttachmentsErrorCodes.QuotaExceeded, HttpStatusCode.InsufficientStorage);
        options.Map(AttachmentsErrorCodes.StorageFull, HttpStatusCode.InsufficientStorage);
        options.Map(AttachmentsErrorCodes.StorageUnavailable, HttpStatusCode.ServiceUnavailable);
        options.Map(AttachmentsErrorCodes.ScannerUnavailable, HttpStatusCode.ServiceUnavailable);
    }
}

using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Attachments;
using PropertySuite.FollowUps;
using PropertySuite.Sites;
using PropertySuite.OwnerRecords.Localization;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace PropertySuite.OwnerRecords;

/// <summary>Owners and other people of the units, their households, and the import of rosters.</summary>
[DependsOn(
    typeof(OwnerRecordsContractsModule),
    typeof(AdministrationContractsModule),
    typeof(AttachmentsContractsModule),
    typeof(FollowUpsContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(PropertySuitePlatformModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsModule),
    typeof(AbpAspNetCoreMvcModule))]
public class OwnerRecordsModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(builder => builder.AddApplicationPartIfNotExists(typeof(OwnerRecordsModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        // Rosters in xls and csv come in the code pages of Chinese Windows.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        Configure<PersonalDataOptions>(context.Services.GetConfiguration().GetSection(PersonalDataOptions.Section));
        context.Services.AddAbpDbContext<OwnerRecordsDbContext>(options =>
        {
            options.AddDefaultRepositories<IOwnerRecordsDbContext>();
            options.AddRepository<Party, EfCorePartyRepository>();
            options.AddRepository<Household, EfCoreHouseholdRepository>();
            options.AddRepository<OwnerImport, EfCoreOwnerImportRepository>();
            options.AddRepository<KeyCustomer, EfCoreKeyCustomerRepository>();
            options.AddRepository<CommitteeTerm, EfCoreCommitteeTermRepository>();
        });
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(OwnerRecordsResource)));
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(OwnerRecordsModule).Assembly, setting => setting.RootPath = "owner-records"));
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(OwnerRecordsErrorCodes.FileMissing, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.FileTooLarge, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.FileWithoutRows, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.DecisionDayWrong, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.NothingToDecide, HttpStatusCode.BadRequest);
            options.Map(FoundationErrorCodes.TableUnreadable, HttpStatusCode.BadRequest);
            options.Map(FoundationErrorCodes.TableIsWebPage, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.MappingInvalid, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.MappingIncomplete, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.KeyCustomerReasonUnknown, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.KeyCustomerContactDayWrong, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.KeyCustomerContactBeforeStart, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.CommitteePeriodReversed, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.CommitteeMemberOutsideTerm, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.IdNumberInvalid, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.PhoneInvalid, HttpStatusCode.BadRequest);
            options.Map(OwnerRecordsErrorCodes.PlateInvalid, HttpStatusCode.BadRequest);
        });
    }
}

using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Attachments;
using PropertySuite.Sites.Localization;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;

namespace PropertySuite.Sites;

/// <summary>Sites, buildings, units, who works where, calendars and document numbers.</summary>
[DependsOn(
    typeof(SitesContractsModule),
    typeof(AdministrationContractsModule),
    typeof(AttachmentsContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(PropertySuitePlatformModule),
    typeof(PropertySuitePlatformIdentityModule),
    typeof(AbpBackgroundJobsModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpIdentityApplicationContractsModule),
    typeof(AbpSettingManagementDomainModule))]
public class SitesModule : AbpModule
{
    private static readonly string[] WrongPlans =
    [
        SitesErrorCodes.RecurrenceEndsBeforeStart, SitesErrorCodes.RecurrenceWithoutWeekday, SitesErrorCodes.RecurrenceIncomplete,
        SitesErrorCodes.RecurrenceTimeAmbiguous, SitesErrorCodes.RecurrenceDayMissing, SitesErrorCodes.RecurrenceNeverOccurs, SitesErrorCodes.RecurrenceOver,
        SitesErrorCodes.PlanKindUnknown, SitesErrorCodes.PlanParameterInvalid,
    ];

    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(builder => builder.AddApplicationPartIfNotExists(typeof(SitesModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<SitesDbContext>(options =>
        {
            options.AddDefaultRepositories<ISitesDbContext>();
            options.AddRepository<Region, EfCoreRegionRepository>();
            options.AddRepository<Unit, EfCoreUnitRepository>();
            options.AddRepository<UnitReshape, EfCoreUnitReshapeRepository>();
            options.AddRepository<CompanyDictionary, EfCoreCompanyDictionaryRepository>();
            options.AddRepository<CompanyCalendar, EfCoreCompanyCalendarRepository>();
            options.AddRepository<Plan, EfCorePlanRepository>();
            options.AddRepository<DutyShift, EfCoreDutyShiftRepository>();
        });
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(SitesResource)));
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(SitesErrorCodes.CalendarFileMissing, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.CalendarFileTooLarge, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.CalendarFileWithoutHeadings, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.UnitsChanged, HttpStatusCode.Conflict);
            options.Map(SitesErrorCodes.PlanRunsAlready, HttpStatusCode.Conflict);
            foreach (var code in WrongPlans)
            {
                options.Map(code, HttpStatusCode.BadRequest);
            }
            options.Map(SitesErrorCodes.DutyTimesInvalid, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.DutyPostNotOfSite, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.DutyPostNameTaken, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.OnDutyAlready, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.StandInIsThePerson, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.StandInIsAway, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.AwayAlready, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.StandsInForSomebody, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.AwayNow, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.AwayNowWithStandIn, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.DutyRoleUnknown, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.DutyShiftOver, HttpStatusCode.BadRequest);
            options.Map(SitesErrorCodes.DutyWeekOntoItself, HttpStatusCode.BadRequest);
        });
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(SitesModule).Assembly, setting => setting.RootPath = "sites"));
    }

    /// <inheritdoc />
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => context.AddBackgroundWorkerAsync<PlanWorker>();
}

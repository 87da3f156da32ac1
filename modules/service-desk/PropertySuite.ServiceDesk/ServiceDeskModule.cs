using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk.Localization;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;

namespace PropertySuite.ServiceDesk;

/// <summary>The service desk: what complaints, repairs and inquiries have in common. Now the timeline, clocks, tasks, my work and links.</summary>
[DependsOn(
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(AttachmentsContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(PropertySuitePlatformModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpBackgroundJobsModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpIdentityDomainModule),
    typeof(AbpSettingManagementDomainModule),
    typeof(AbpAspNetCoreMvcModule))]
public class ServiceDeskModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddAbpDbContext<ServiceDeskDbContext>(options =>
            {
                options.AddRepository<WorkTask, EfCoreWorkTaskRepository>();
                options.AddRepository<Link, EfCoreLinkRepository>();
                options.AddRepository<DayCheck, EfCoreDayCheckRepository>();
            })
            .AddCaseApi<ServiceDeskModule, ServiceDeskResource>("service-desk");
        ConfigureClocks(context.Services);
        ConfigureWorkTasks(context.Services);
        context.Services.AddInputErrors(ServiceDeskErrorCodes.NotesMissing);
        Configure<AbpExceptionHttpStatusCodeOptions>(MapLinkErrors);
    }

    /// <inheritdoc />
    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<ClockWorker>();
        await context.AddBackgroundWorkerAsync<LinkCleanupWorker>();
    }

    /// <summary>Links (外部链接).</summary>
    private static void MapLinkErrors(AbpExceptionHttpStatusCodeOptions options)
    {
        options.Map(ServiceDeskErrorCodes.LinkInvalid, HttpStatusCode.NotFound);
        options.Map(ServiceDeskErrorCodes.LinkSubjectNotSeen, HttpStatusCode.NotFound);
        options.Map(ServiceDeskErrorCodes.LinkPurposeUnknown, HttpStatusCode.BadRequest);
        options.Map(ServiceDeskErrorCodes.LinkActionUnknown, HttpStatusCode.BadRequest);
        options.Map(ServiceDeskErrorCodes.LinkValidTooLong, HttpStatusCode.BadRequest);
    }

    /// <summary>Clocks (时限) and escalation.</summary>
    private static void ConfigureClocks(IServiceCollection services) => services.AddInputErrors(
        ServiceDeskErrorCodes.FallbackMissing,
        ServiceDeskErrorCodes.RuleNeverCounts,
        ServiceDeskErrorCodes.StepNeverComes,
        ServiceDeskErrorCodes.StepWithoutRole,
        ServiceDeskErrorCodes.TriggerComesAtOnce,
        ServiceDeskErrorCodes.UnknownFact,
        ServiceDeskErrorCodes.UnknownStepRole,
        ServiceDeskErrorCodes.LimitRequired,
        ServiceDeskErrorCodes.LimitIsTheCases,
        ServiceDeskErrorCodes.LaxerThanCompany,
        ServiceDeskErrorCodes.SiteTellsLess,
        ServiceDeskErrorCodes.UnknownClock);

    /// <summary>Tasks (交办).</summary>
    private static void ConfigureWorkTasks(IServiceCollection services) => services
        .AddCase(WorkTaskTransitions.Table)
        .AddCaseClocks<WorkTask>(WorkTaskClocks.Catalog, task => task.State < WorkTaskState.Verified)
        .AddInputErrors(
            ServiceDeskErrorCodes.ResultRequired, ServiceDeskErrorCodes.PhotoRequired, ServiceDeskErrorCodes.TaskDueNotAhead, ServiceDeskErrorCodes.OneAssignee,
            ServiceDeskErrorCodes.AssigneeCannotOpenTask, ServiceDeskErrorCodes.UnknownRole, ServiceDeskErrorCodes.UnknownDepartment,
            ServiceDeskErrorCodes.UnknownTaskKind, ServiceDeskErrorCodes.UnknownSubject, ServiceDeskErrorCodes.NobodyVerifies)
        .Configure<WorkTaskKindOptions>(options => options
            .Add(WorkTaskConsts.GeneralKind, LocalizableString.Create<ServiceDeskResource>("WorkTaskKind:General"), isGivenByHand: true)
            .Add(WorkTaskConsts.ServiceInstructionKind, LocalizableString.Create<ServiceDeskResource>("WorkTaskKind:ServiceInstruction"), isGivenByHand: true));
}

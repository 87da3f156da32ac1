using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.Sites;
using PropertySuite.ServiceDesk.Localization;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace PropertySuite.ServiceDesk;

/// <summary>The service desk: what complaints, repairs and inquiries have in common. Now the timeline and tasks.</summary>
[DependsOn(
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(AttachmentsContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpIdentityDomainModule),
    typeof(AbpAspNetCoreMvcModule))]
public class ServiceDeskModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddAbpDbContext<ServiceDeskDbContext>(options => options.AddRepository<WorkTask, EfCoreWorkTaskRepository>())
            .AddCaseApi<ServiceDeskModule, ServiceDeskResource>("service-desk");
        ConfigureWorkTasks(context.Services);
    }

    /// <summary>Tasks (交办).</summary>
    private static void ConfigureWorkTasks(IServiceCollection services) => services
        .AddCase(WorkTaskTransitions.Table)
        .AddInputErrors(
            ServiceDeskErrorCodes.ResultRequired, ServiceDeskErrorCodes.PhotoRequired, ServiceDeskErrorCodes.TaskDueNotAhead, ServiceDeskErrorCodes.OneAssignee,
            ServiceDeskErrorCodes.AssigneeCannotOpenTask, ServiceDeskErrorCodes.UnknownRole, ServiceDeskErrorCodes.UnknownDepartment,
            ServiceDeskErrorCodes.UnknownTaskKind, ServiceDeskErrorCodes.UnknownSubject, ServiceDeskErrorCodes.NobodyVerifies)
        .Configure<WorkTaskKindOptions>(options => options
            .Add(WorkTaskConsts.GeneralKind, LocalizableString.Create<ServiceDeskResource>("WorkTaskKind:General"), isGivenByHand: true)
            .Add(WorkTaskConsts.ServiceInstructionKind, LocalizableString.Create<ServiceDeskResource>("WorkTaskKind:ServiceInstruction"), isGivenByHand: true));
}

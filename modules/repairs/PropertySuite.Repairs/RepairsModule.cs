using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Approvals;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.OwnerRecords;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using PropertySuite.Repairs.Localization;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;

namespace PropertySuite.Repairs;

/// <summary>Repairs (报修): from the call to the closed callback.</summary>
[DependsOn(
    typeof(RepairsContractsModule),
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(ApprovalsContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(AttachmentsContractsModule),
    typeof(FollowUpsContractsModule),
    typeof(OwnerRecordsContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(SitesContractsModule),
    typeof(PropertySuitePlatformModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpIdentityDomainModule),
    typeof(AbpSettingManagementDomainModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpAspNetCoreMvcModule))]
public class RepairsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services
        .AddAbpDbContext<RepairsDbContext>(options => options.AddRepository<RepairOrder, EfCoreRepairOrderRepository>())
        .AddCase(RepairTransitions.Table)
        .AddCaseClocks<RepairOrder>(RepairClocks.Catalog, order => order.ClosedAt == null)
        .AddCaseApi<RepairsModule, RepairsResource>("repairs")
        .AddInputErrors(
            RepairsErrorCodes.TechnicianRequired,
            RepairsErrorCodes.NotATechnicianOfTheSite,
            RepairsErrorCodes.PlaceRequired,
            RepairsErrorCodes.UnknownUnit,
            RepairsErrorCodes.BadAppointment,
            RepairsErrorCodes.PromiseInPast,
            RepairsErrorCodes.CustomerMustBeTold,
            RepairsErrorCodes.EmptyQuote,
            RepairsErrorCodes.PaidAboveQuote,
            RepairsErrorCodes.PaidByOthers,
            RepairsErrorCodes.NotARework);

    /// <inheritdoc />
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
        => context.AddBackgroundWorkerAsync<UnacceptedEmergencyWorker>();
}

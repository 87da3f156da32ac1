using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Approvals.Localization;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;

namespace PropertySuite.Approvals;

/// <summary>Approvals (审批): the ability to have something decided by somebody else than its maker.</summary>
[DependsOn(
    typeof(ApprovalsContractsModule),
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(ServiceDeskContractsModule),
    typeof(SitesContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpIdentityApplicationContractsModule),
    typeof(AbpIdentityDomainModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpAspNetCoreMvcModule))]
public class ApprovalsModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services
        .AddAbpDbContext<ApprovalsDbContext>(options =>
        {
            options.AddDefaultRepositories<IApprovalsDbContext>();
            options.AddRepository<Approval, EfCoreApprovalRepository>();
            options.AddRepository<ApprovalDelegation, EfCoreApprovalDelegationRepository>();
            options.AddRepository<ApprovalPolicy, EfCoreApprovalPolicyRepository>();
        })
        .AddCase(ApprovalTransitions.Table)
        .AddCaseApi<ApprovalsModule, ApprovalsResource>("approvals")
        .AddInputErrors(
            ApprovalsErrorCodes.UnknownKind,
            ApprovalsErrorCodes.StepWithoutAmount,
            ApprovalsErrorCodes.NoStepForSmallAmounts,
            ApprovalsErrorCodes.RoleTwice,
            ApprovalsErrorCodes.RoleNeverDecides,
            ApprovalsErrorCodes.LaxerThanCompany,
            ApprovalsErrorCodes.OtherOrderThanCompany,
            ApprovalsErrorCodes.SlowerThanCompany,
            ApprovalsErrorCodes.TakesOverFromCompany,
            ApprovalsErrorCodes.SitesAreLaxer,
            ApprovalsErrorCodes.BadDelegationTime,
            ApprovalsErrorCodes.DelegationToOneself,
            ApprovalsErrorCodes.DelegateMayNotDecide,
            ApprovalsErrorCodes.DelegationOverlaps);

    /// <inheritdoc />
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
        => context.AddBackgroundWorkerAsync<ApprovalTimeLimitWorker>();
}

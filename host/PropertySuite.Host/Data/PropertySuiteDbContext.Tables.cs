using Microsoft.EntityFrameworkCore;
using PropertySuite.Administration;
using PropertySuite.Approvals;
using PropertySuite.Attachments;
using PropertySuite.FollowUps;
using PropertySuite.OwnerRecords;
using PropertySuite.Repairs;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.AuditLogging;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BlobStoring.Database;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Host.Data;

/// <content>The tables that the modules' contexts promise.</content>
public partial class PropertySuiteDbContext
{
    /// <inheritdoc />
    public DbSet<IdentityUser> Users => Set<IdentityUser>();

    /// <inheritdoc />
    public DbSet<IdentityRole> Roles => Set<IdentityRole>();

    /// <inheritdoc />
    public DbSet<OrganizationUnit> OrganizationUnits => Set<OrganizationUnit>();

    /// <inheritdoc />
    public DbSet<IdentitySecurityLog> SecurityLogs => Set<IdentitySecurityLog>();

    /// <inheritdoc />
    public DbSet<IdentitySession> Sessions => Set<IdentitySession>();

    /// <inheritdoc />
    public DbSet<AuditLog> AuditLogs => Set<AuditLog>();

    /// <inheritdoc />
    public DbSet<PermissionGrant> PermissionGrants => Set<PermissionGrant>();

    /// <inheritdoc />
    public DbSet<Setting> Settings => Set<Setting>();

    /// <inheritdoc />
    public DbSet<Tenant> Tenants => Set<Tenant>();

    /// <inheritdoc />
    public DbSet<BackgroundJobRecord> BackgroundJobs => Set<BackgroundJobRecord>();

    /// <inheritdoc />
    public DbSet<DatabaseBlobContainer> BlobContainers => Set<DatabaseBlobContainer>();

    /// <inheritdoc />
    public DbSet<DatabaseBlob> Blobs => Set<DatabaseBlob>();

    /// <inheritdoc />
    public DbSet<Site> Sites => Set<Site>();

    /// <inheritdoc />
    public DbSet<Region> Regions => Set<Region>();

    /// <inheritdoc />
    public DbSet<RegionMembership> RegionMemberships => Set<RegionMembership>();

    /// <inheritdoc />
    public DbSet<Zone> Zones => Set<Zone>();

    /// <inheritdoc />
    public DbSet<Responsibility> Responsibilities => Set<Responsibility>();

    /// <inheritdoc />
    public DbSet<Building> Buildings => Set<Building>();

    /// <inheritdoc />
    public DbSet<Unit> Units => Set<Unit>();

    /// <inheritdoc />
    public DbSet<UnitReshape> UnitReshapes => Set<UnitReshape>();

    /// <inheritdoc />
    public DbSet<SiteMembership> SiteMemberships => Set<SiteMembership>();

    /// <inheritdoc />
    public DbSet<DocumentNumberSequence> DocumentNumberSequences => Set<DocumentNumberSequence>();

    /// <inheritdoc />
    public DbSet<CompanyDictionary> CompanyDictionaries => Set<CompanyDictionary>();

    /// <inheritdoc />
    public DbSet<CompanyCalendar> CompanyCalendars => Set<CompanyCalendar>();

    /// <inheritdoc />
    public DbSet<SiteSetupMark> SiteSetupMarks => Set<SiteSetupMark>();

    /// <inheritdoc />
    public DbSet<Plan> Plans => Set<Plan>();

    /// <inheritdoc />
    public DbSet<PlanOccurrence> PlanOccurrences => Set<PlanOccurrence>();

    /// <inheritdoc />
    public DbSet<DutyPost> DutyPosts => Set<DutyPost>();

    /// <inheritdoc />
    public DbSet<DutyShift> DutyShifts => Set<DutyShift>();

    /// <inheritdoc />
    public DbSet<Absence> Absences => Set<Absence>();

    /// <inheritdoc />
    public DbSet<Party> Parties => Set<Party>();

    /// <inheritdoc />
    public DbSet<PartyPhone> PartyPhones => Set<PartyPhone>();

    /// <inheritdoc />
    public DbSet<Household> Households => Set<Household>();

    /// <inheritdoc />
    public DbSet<Tenure> Tenures => Set<Tenure>();

    /// <inheritdoc />
    public DbSet<Vehicle> Vehicles => Set<Vehicle>();

    /// <inheritdoc />
    public DbSet<OwnerImport> OwnerImports => Set<OwnerImport>();

    /// <inheritdoc />
    public DbSet<OwnerImportRow> OwnerImportRows => Set<OwnerImportRow>();

    /// <inheritdoc />
    public DbSet<OwnerImportFilePart> OwnerImportFileParts => Set<OwnerImportFilePart>();

    /// <inheritdoc />
    public DbSet<KeyCustomer> KeyCustomers => Set<KeyCustomer>();

    /// <inheritdoc />
    public DbSet<KeyCustomerContact> KeyCustomerContacts => Set<KeyCustomerContact>();

    /// <inheritdoc />
    public DbSet<CommitteeTerm> CommitteeTerms => Set<CommitteeTerm>();

    /// <inheritdoc />
    public DbSet<CommitteeMember> CommitteeMembers => Set<CommitteeMember>();

    /// <inheritdoc />
    public DbSet<PersonalDataAccess> PersonalDataAccesses => Set<PersonalDataAccess>();

    /// <inheritdoc />
    public DbSet<TimelineEntry> TimelineEntries => Set<TimelineEntry>();

    /// <inheritdoc />
    public DbSet<Clock> Clocks => Set<Clock>();

    /// <inheritdoc />
    public DbSet<ClockPolicy> ClockPolicies => Set<ClockPolicy>();

    /// <inheritdoc />
    public DbSet<SiteClockPolicy> SiteClockPolicies => Set<SiteClockPolicy>();

    /// <inheritdoc />
    public DbSet<ClockPolicyVersion> ClockPolicyVersions => Set<ClockPolicyVersion>();

    /// <inheritdoc />
    public DbSet<ClockRetiming> ClockRetimings => Set<ClockRetiming>();

    /// <inheritdoc />
    public DbSet<EscalatedCase> EscalatedCases => Set<EscalatedCase>();

    /// <inheritdoc />
    public DbSet<DayCheck> DayChecks => Set<DayCheck>();

    /// <inheritdoc />
    public DbSet<Escalation> Escalations => Set<Escalation>();

    /// <inheritdoc />
    public DbSet<WorkTask> WorkTasks => Set<WorkTask>();

    /// <inheritdoc />
    public DbSet<Link> Links => Set<Link>();

    /// <inheritdoc />
    public DbSet<LinkOpening> LinkOpenings => Set<LinkOpening>();

    /// <inheritdoc />
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <inheritdoc />
    public DbSet<AttachmentDraft> AttachmentDrafts => Set<AttachmentDraft>();

    /// <inheritdoc />
    public DbSet<LooseBlob> LooseBlobs => Set<LooseBlob>();

    /// <inheritdoc />
    public DbSet<StorageUsage> StorageUsages => Set<StorageUsage>();

    /// <inheritdoc />
    public DbSet<CallbackTask> CallbackTasks => Set<CallbackTask>();

    /// <inheritdoc />
    public DbSet<RepairOrder> RepairOrders => Set<RepairOrder>();

    /// <inheritdoc />
    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    /// <inheritdoc />
    public DbSet<ApiAccessToken> ApiAccessTokens => Set<ApiAccessToken>();

    /// <inheritdoc />
    public DbSet<RoleSeed> RoleSeeds => Set<RoleSeed>();

    /// <inheritdoc />
    public DbSet<Approval> Approvals => Set<Approval>();

    /// <inheritdoc />
    public DbSet<ApprovalDelegation> ApprovalDelegations => Set<ApprovalDelegation>();

    /// <inheritdoc />
    public DbSet<ApprovalPolicy> ApprovalPolicies => Set<ApprovalPolicy>();

    /// <inheritdoc />
    public DbSet<SiteApprovalPolicy> SiteApprovalPolicies => Set<SiteApprovalPolicy>();
}

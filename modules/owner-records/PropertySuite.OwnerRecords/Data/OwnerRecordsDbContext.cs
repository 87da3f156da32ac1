using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <summary>This module's own context; a host may replace it with one context for all modules.</summary>
[ConnectionStringName(OwnerRecordsDbProperties.ConnectionStringName)]
public class OwnerRecordsDbContext(DbContextOptions<OwnerRecordsDbContext> options)
    : AbpDbContext<OwnerRecordsDbContext>(options), IOwnerRecordsDbContext
{
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
    public DbSet<PersonalDataAccess> PersonalDataAccesses => Set<PersonalDataAccess>();

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
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureOwnerRecords();
        base.OnModelCreating(modelBuilder);
    }
}

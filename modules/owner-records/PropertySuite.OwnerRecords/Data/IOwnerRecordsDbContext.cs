using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <summary>The tables of this module.</summary>
[ConnectionStringName(OwnerRecordsDbProperties.ConnectionStringName)]
public interface IOwnerRecordsDbContext : IEfCoreDbContext
{
    /// <summary>Parties.</summary>
    DbSet<Party> Parties { get; }

    /// <summary>Their phone numbers.</summary>
    DbSet<PartyPhone> PartyPhones { get; }

    /// <summary>Households.</summary>
    DbSet<Household> Households { get; }

    /// <summary>Their tenures.</summary>
    DbSet<Tenure> Tenures { get; }

    /// <summary>Their vehicles.</summary>
    DbSet<Vehicle> Vehicles { get; }

    /// <summary>Looks at personal data.</summary>
    DbSet<PersonalDataAccess> PersonalDataAccesses { get; }

    /// <summary>Imports.</summary>
    DbSet<OwnerImport> OwnerImports { get; }

    /// <summary>Their rows.</summary>
    DbSet<OwnerImportRow> OwnerImportRows { get; }

    /// <summary>Files that wait to be read.</summary>
    DbSet<OwnerImportFilePart> OwnerImportFileParts { get; }

    /// <summary>Key customers.</summary>
    DbSet<KeyCustomer> KeyCustomers { get; }

    /// <summary>Contacts with them.</summary>
    DbSet<KeyCustomerContact> KeyCustomerContacts { get; }

    /// <summary>Terms of owners' committees.</summary>
    DbSet<CommitteeTerm> CommitteeTerms { get; }

    /// <summary>Their members.</summary>
    DbSet<CommitteeMember> CommitteeMembers { get; }
}

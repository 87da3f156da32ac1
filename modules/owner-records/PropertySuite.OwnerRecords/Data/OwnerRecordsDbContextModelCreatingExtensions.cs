using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.People;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.OwnerRecords;

/// <summary>Maps this module's entities.</summary>
public static class OwnerRecordsDbContextModelCreatingExtensions
{
    private const string Schema = OwnerRecordsDbProperties.DbSchema;
    private const string PatternOperators = "text_pattern_ops";
    private const string TrigramOperators = "gin_trgm_ops";

    /// <summary>Adds the tables of owner records.</summary>
    public static void ConfigureOwnerRecords(this ModelBuilder modelBuilder)
    {
        Check.NotNull(modelBuilder, nameof(modelBuilder));
        modelBuilder.HasPostgresExtension("pg_trgm");

        modelBuilder.Entity<Party>(ConfigureParty);
        modelBuilder.Entity<PartyPhone>(b =>
        {
            b.ToTable("party_phones", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.Number).HasMaxLength(PhoneNumber.MaxLength).IsRequired();
            b.Property(x => x.NumberReversed).HasMaxLength(PhoneNumber.MaxLength).IsRequired();
            b.HasIndex(x => new { x.PartyId, x.Number }).IsUnique();
            b.HasIndex(x => x.NumberReversed).HasOperators(PatternOperators);
            b.HasIndex(x => x.Number).HasOperators(PatternOperators);
        });

        modelBuilder.Entity<Household>(b =>
        {
            b.ToTable("households", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.Remark).HasMaxLength(HouseholdConsts.MaxRemarkLength);
            b.HasMany(x => x.Tenures).WithOne().HasForeignKey(x => x.HouseholdId).OnDelete(DeleteBehavior.Cascade);
            b.HasMany(x => x.Vehicles).WithOne().HasForeignKey(x => x.HouseholdId).OnDelete(DeleteBehavior.Cascade);
            b.HasIndex(x => x.SiteId);
        });

        modelBuilder.Entity<Tenure>(b =>
        {
            b.ToTable("tenures", Schema);
            b.ConfigureByConvention();
            b.Ignore(x => x.IsOwnership);
            b.Property(x => x.SharePercent).HasPrecision(7, HouseholdConsts.ShareDecimals);
            b.Property(x => x.Remark).HasMaxLength(HouseholdConsts.MaxTenureRemarkLength);
            b.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.HouseholdId, x.Relation });
            b.HasIndex(x => new { x.PartyId, x.Relation });
        });

        modelBuilder.Entity<Vehicle>(b =>
        {
            b.ToTable("vehicles", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.Plate).HasMaxLength(HouseholdConsts.MaxPlateLength).IsRequired();
            b.Property(x => x.Model).HasMaxLength(HouseholdConsts.MaxVehicleTextLength);
            b.Property(x => x.Features).HasMaxLength(HouseholdConsts.MaxVehicleTextLength);
            b.HasIndex(x => new { x.HouseholdId, x.Plate }).IsUnique();
            b.HasIndex(x => x.Plate).HasMethod("gin").HasOperators(TrigramOperators);
        });

        modelBuilder.Entity<PersonalDataAccess>(b =>
        {
            b.ToTable("personal_data_accesses", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.Reason).HasMaxLength(PartyConsts.MaxReasonLength);
            b.Property(x => x.UserName).HasMaxLength(PersonalDataAccess.MaxUserNameLength);
            b.HasIndex(x => new { x.TenantId, x.AccessTime, x.Id });
            b.HasIndex(x => new { x.SiteId, x.AccessTime });
            b.HasIndex(x => new { x.PartyId, x.AccessTime });
            b.HasIndex(x => new { x.UserId, x.AccessTime });
        });

        modelBuilder.Entity<OwnerImport>(b =>
        {
            b.ToTable("owner_imports", Schema);
            b.ConfigureByConvention();
            b.Ignore(x => x.RowsToImport);
            b.Ignore(x => x.ProcessedRows);
            b.Ignore(x => x.ProblemRows);
            b.Ignore(x => x.IsOpen);
            b.Ignore(x => x.IsWorkedOff);
            b.Property(x => x.FileName).HasMaxLength(OwnerImport.MaxFileNameLength).IsRequired();
            b.Property(x => x.Sheets).HasComparedJsonConversion().IsRequired();
            b.Property(x => x.Refusal).HasComparedJsonConversion();
            b.HasIndex(x => new { x.SiteId, x.CreationTime });
            b.HasIndex(x => new { x.TenantId, x.CreationTime, x.Id });
        });

        modelBuilder.Entity<OwnerImportRow>(ConfigureImportRow);
        modelBuilder.Entity<OwnerImportFilePart>(b =>
        {
            b.ToTable("owner_import_file_parts", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.ContentSecret).IsRequired();
            b.HasOne<OwnerImport>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Cascade);
            b.HasIndex(x => new { x.ImportId, x.Number }).IsUnique();
        });

        modelBuilder.Entity<KeyCustomer>(ConfigureKeyCustomer);
        modelBuilder.Entity<KeyCustomerContact>(b =>
        {
            b.ToTable("key_customer_contacts", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.Note).HasMaxLength(KeyCustomerConsts.MaxNoteLength).IsRequired();
            b.Property(x => x.ByName).HasMaxLength(KeyCustomerConsts.MaxNameLength);

            // Those of an entry, newest first.
            b.HasIndex(x => new { x.KeyCustomerId, x.ContactedOn, x.CreationTime }, "ix_key_customer_contacts_newest");
        });
        modelBuilder.Entity<CommitteeTerm>(b =>
        {
            b.ToTable("committee_terms", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.RegistrationNumber).HasMaxLength(CommitteeConsts.MaxRegistrationNumberLength);
            b.HasMany(x => x.Members).WithOne().HasForeignKey(x => x.TermId).OnDelete(DeleteBehavior.Cascade);
            b.HasIndex(x => new { x.SiteId, x.Number }).IsUnique();
            b.HasIndex(x => new { x.TenantId, x.From, x.Id });
            b.HasIndex(x => new { x.SiteId, x.From, x.Id });
        });

        modelBuilder.Entity<CommitteeMember>(b =>
        {
            b.ToTable("committee_members", Schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(PartyConsts.MaxNameLength).IsRequired();
            b.Property(x => x.Phone).HasMaxLength(PhoneNumber.MaxLength);
            b.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => x.TermId);
            b.HasIndex(x => x.PartyId);
        });
    }

    private static void ConfigureKeyCustomer(EntityTypeBuilder<KeyCustomer> b)
    {
        b.ToTable("key_customers", Schema);
        b.ConfigureByConvention();
        b.Property(x => x.Reason).HasMaxLength(KeyCustomerConsts.MaxReasonLength).IsRequired();
        b.Property(x => x.Traits).HasMaxLength(KeyCustomerConsts.MaxTraitsLength);
        b.Property(x => x.ResponsibleName).HasMaxLength(KeyCustomerConsts.MaxNameLength).IsRequired();
        b.Property(x => x.LastContactNote).HasMaxLength(KeyCustomerConsts.MaxNoteLength);
        b.Property(x => x.EndReason).HasMaxLength(KeyCustomerConsts.MaxNoteLength);
        b.HasOne<Party>().WithMany().HasForeignKey(x => x.PartyId).OnDelete(DeleteBehavior.Restrict);

        b.HasMany(x => x.Contacts).WithOne().HasForeignKey(x => x.KeyCustomerId).OnDelete(DeleteBehavior.Restrict);
        b.Navigation(x => x.Contacts).UsePropertyAccessMode(PropertyAccessMode.Field);

        // On the list once at a time; its history.
        b.HasIndex(x => x.PartyId, "ix_key_customers_party_open").IsUnique().HasFilter("ended_on is null");
        b.HasIndex(x => x.PartyId, "ix_key_customers_party");

        // The list: all sites of a company, one site.
        b.HasIndex(x => new { x.TenantId, x.NextContactOn, x.Id });
        b.HasIndex(x => new { x.SiteId, x.NextContactOn, x.Id });
        b.HasIndex(x => new { x.TenantId, x.LastContactOn, x.Id });
        b.HasIndex(x => new { x.SiteId, x.LastContactOn, x.Id });
        b.HasIndex(x => new { x.TenantId, x.StartedOn, x.Id });
        b.HasIndex(x => new { x.SiteId, x.StartedOn, x.Id });
    }

    private static void ConfigureParty(EntityTypeBuilder<Party> b)
    {
        b.ToTable("parties", Schema);
        b.ConfigureByConvention();
        b.Property(x => x.Name).HasMaxLength(PartyConsts.MaxNameLength).IsRequired();
        b.Property(x => x.NameFolded).HasMaxLength(PartyConsts.MaxNameLength).IsRequired();
        b.Property(x => x.NameReadings).HasMaxLength(NameKeys.MaxReadingsLength).IsRequired();
        b.Property(x => x.NameSortKey).HasMaxLength(NameKeys.MaxSortKeyLength).UseCollation(Collations.CodePoints).IsRequired();
        b.Property(x => x.IdNumberSecret).HasMaxLength(256);
        b.Property(x => x.IdNumberIndex).HasMaxLength(64);
        b.Property(x => x.MaskedIdNumber).HasMaxLength(PartyConsts.MaxIdNumberLength);
        b.Property(x => x.Remark).HasMaxLength(PartyConsts.MaxRemarkLength);
        b.Ignore(x => x.PhonesInOrder);
        b.HasMany(x => x.Phones).WithOne().HasForeignKey(x => x.PartyId).OnDelete(DeleteBehavior.Cascade);
        b.HasIndex(x => new { x.SiteId, x.IdNumberIndex }).IsUnique();
        b.HasClientRequest();

        b.HasIndex(x => x.SearchKeysVersion);

        // The list by name, the newest first: all sites of a company, one site.
        b.HasIndex(x => new { x.TenantId, x.NameSortKey, x.Id });
        b.HasIndex(x => new { x.SiteId, x.NameSortKey, x.Id });
        b.HasIndex(x => new { x.TenantId, x.CreationTime, x.Id });
        b.HasIndex(x => new { x.SiteId, x.CreationTime, x.Id });
        b.HasIndex(x => x.NameFolded, "ix_parties_name_folded_prefix").HasOperators(PatternOperators);
        b.HasIndex(x => x.NameFolded, "ix_parties_name_folded_trigram").HasMethod("gin").HasOperators(TrigramOperators);
        b.HasIndex(x => x.NameReadings).HasMethod("gin").HasOperators(TrigramOperators);
    }

    /// <summary>Columns are named here, since COPY names them too.</summary>
    private static void ConfigureImportRow(EntityTypeBuilder<OwnerImportRow> b)
    {
        b.ToTable("owner_import_rows", Schema);
        b.ConfigureByConvention();
        b.Property(x => x.Id).HasColumnName("id");
        b.Property(x => x.TenantId).HasColumnName("tenant_id");
        b.Property(x => x.SiteId).HasColumnName("site_id");
        b.Property(x => x.ImportId).HasColumnName("import_id");
        b.Property(x => x.Position).HasColumnName("position");
        b.Property(x => x.SheetIndex).HasColumnName("sheet_index");
        b.Property(x => x.RowNumber).HasColumnName("row_number");
        b.Property(x => x.Verdict).HasColumnName("verdict");
        b.Property(x => x.State).HasColumnName("state");
        b.Property(x => x.UnitCode).HasColumnName("unit_code").HasMaxLength(Sites.UnitConsts.MaxCodeLength + 2);
        b.Property(x => x.Findings).HasColumnName("findings").HasComparedJsonConversion().IsRequired();
        b.Property(x => x.CellsSecret).HasColumnName("cells_secret");
        b.Property(x => x.Decision).HasColumnName("decision");
        b.Property(x => x.DecisionFrom).HasColumnName("decision_from");
        b.Ignore(x => x.IsDone);
        b.HasOne<OwnerImport>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Cascade);
        b.HasIndex(x => new { x.ImportId, x.Position }).IsUnique();
        b.HasIndex(x => new { x.ImportId, x.State, x.Verdict, x.Position });
        b.HasIndex(x => new { x.ImportId, x.UnitCode });
    }
}

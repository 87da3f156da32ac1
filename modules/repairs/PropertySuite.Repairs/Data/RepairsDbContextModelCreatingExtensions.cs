using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Sites;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.Repairs;

/// <summary>Maps this module to its tables.</summary>
public static class RepairsDbContextModelCreatingExtensions
{
    private static readonly string ToBeDispatched = $"state in ({(int)RepairState.Received}, {(int)RepairState.Rework})";
    private static readonly string Open = $"state < {(int)RepairState.Closed}";

    /// <summary>Adds this module's tables to a model.</summary>
    public static void ConfigureRepairs(this ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.Entity<RepairOrder>(order =>
        {
            order.ToTable("repair_orders", RepairsDbProperties.DbSchema);
            order.ConfigureByConvention();
            order.Ignore(o => o.Clocks).Ignore(o => o.ClockFacts);
            ConfigureColumns(order);
            ConfigureIndexes(order);
        });
    }

    private static void ConfigureColumns(EntityTypeBuilder<RepairOrder> order)
    {
        order.Property(o => o.Number).HasMaxLength(RepairOrderConsts.MaxNumberLength).IsRequired();
        order.Property(o => o.UnitCode).HasMaxLength(UnitConsts.MaxCodeLength + 2);
        order.Property(o => o.Location).HasMaxLength(RepairOrderConsts.MaxLocationLength).IsRequired();
        order.Property(o => o.ContactName).HasMaxLength(RepairOrderConsts.MaxNameLength).IsRequired();
        order.Property(o => o.ContactPhone).HasMaxLength(RepairOrderConsts.MaxPhoneLength).IsRequired();
        order.Property(o => o.Description).HasMaxLength(RepairOrderConsts.MaxDescriptionLength).IsRequired();
        order.Property(o => o.ReceivedByName).HasMaxLength(RepairOrderConsts.MaxNameLength).IsRequired();
        order.Property(o => o.DispatcherName).HasMaxLength(RepairOrderConsts.MaxNameLength);
        order.Property(o => o.SuspensionRemark).HasMaxLength(RepairOrderConsts.MaxRemarkLength);
        order.Property(o => o.FaultCause).HasMaxLength(RepairOrderConsts.MaxRemarkLength);
        order.Property(o => o.Result).HasMaxLength(RepairOrderConsts.MaxRemarkLength);
        order.Property(o => o.CancellationReason).HasMaxLength(RepairOrderConsts.MaxRemarkLength);
        order.Property(o => o.PaidAmount).HasColumnType("numeric(18,2)");
        order.Property(o => o.CallbackPercent).HasColumnType("numeric(5,2)");
        order.Property(o => o.Technicians).HasJsonConversion().IsRequired();
        order.Property(o => o.Materials).HasJsonConversion().IsRequired();
        order.Property(o => o.Quote).HasJsonConversion();
        order.Property(o => o.ProposedQuote).HasJsonConversion();
        order.Property(o => o.Acceptance).HasJsonConversion();
    }

    private static void ConfigureIndexes(EntityTypeBuilder<RepairOrder> order)
    {
        order.HasIndex(o => new { o.TenantId, o.ClientKey }).IsUnique().AreNullsDistinct(false);
        order.HasIndex(o => new { o.TenantId, o.Number }).IsUnique().AreNullsDistinct(false);
        order.HasIndex(o => o.SearchKeysVersion);

        // Lists, newest first: all sites of a company, one site. Either answers the number of rows without a look at the table.
        order.HasIndex(o => new { o.TenantId, o.CreationTime, o.Id }, "ix_repair_orders_newest").IncludeProperties(o => new { o.SiteId });
        order.HasIndex(o => new { o.SiteId, o.CreationTime, o.Id }, "ix_repair_orders_site_newest").IncludeProperties(o => new { o.TenantId });
        order.HasIndex(o => new { o.SiteId, o.State, o.CreationTime, o.Id }, "ix_repair_orders_site_state_newest");

        // Lists by due time, orders that nobody waits for behind the others. Late ones, the board: the open orders are few beside the closed ones.
        order.HasIndex(o => new { o.TenantId, o.DueAt, o.Id }, "ix_repair_orders_due");
        order.HasIndex(o => new { o.SiteId, o.DueAt, o.Id }, "ix_repair_orders_site_due");
        order.HasIndex(o => new { o.SiteId, o.State, o.DueAt }, "ix_repair_orders_site_open").HasFilter(Open);
        order.HasIndex(o => new { o.TenantId, o.State, o.DueAt }, "ix_repair_orders_open").HasFilter(Open);
        order.HasIndex(o => o.AcceptBy, "ix_repair_orders_accept_by").HasFilter("accept_by is not null");

        // Appointments of a day, by time; what was finished on a day, counted without a look at the table.
        order.HasIndex(o => new { o.TenantId, o.AppointmentStart, o.Id }, "ix_repair_orders_appointments").HasFilter("appointment_start is not null");
        order.HasIndex(o => new { o.SiteId, o.AppointmentStart, o.Id }, "ix_repair_orders_site_appointments").HasFilter("appointment_start is not null");
        order.HasIndex(o => new { o.TenantId, o.FinishedAt }, "ix_repair_orders_finished").HasFilter("finished_at is not null").IncludeProperties(o => new { o.SiteId });
        order.HasIndex(o => new { o.SiteId, o.FinishedAt }, "ix_repair_orders_site_finished").HasFilter("finished_at is not null").IncludeProperties(o => new { o.TenantId });

        // What waits for somebody: to be sent there, of a site and of all; the next step of a technician, whose orders of former years are many.
        order.HasIndex(o => new { o.SiteId, o.DueAt, o.Id }, "ix_repair_orders_site_to_dispatch").HasFilter(ToBeDispatched);
        order.HasIndex(o => new { o.TenantId, o.DueAt, o.Id }, "ix_repair_orders_to_dispatch").HasFilter(ToBeDispatched);
        order.HasIndex(o => o.TechnicianIds, "ix_repair_orders_technician_open").HasMethod("gin").HasFilter(Open);

        // What is open in each unit of a building or of a site, answered without a look at the table.
        order.HasIndex(o => new { o.SiteId, o.UnitId, o.DueAt }, "ix_repair_orders_site_unit_open").HasFilter($"{Open} and unit_id is not null")
            .IncludeProperties(o => new { o.TenantId, o.State });

        // A technician's orders, the last cases of a caller, words.
        order.HasIndex(o => o.TechnicianIds).HasMethod("gin");
        order.HasIndex(o => new { o.UnitId, o.CreationTime }).HasFilter("unit_id is not null");
        order.HasIndex(o => new { o.ContactPhone, o.CreationTime });
        order.HasIndex(o => o.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}

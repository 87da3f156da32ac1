using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Framework.Tests.Library;

[ConnectionStringName("Lending")]
public interface ILendingDbContext : IEfCoreDbContext
{
    DbSet<Loan> Loans { get; }
}

[ConnectionStringName("Lending")]
public class LendingDbContext(DbContextOptions<LendingDbContext> options) : AbpDbContext<LendingDbContext>(options), ILendingDbContext
{
    public DbSet<Loan> Loans => Set<Loan>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureLending();
    }
}

public static class LendingDbContextModelCreatingExtensions
{
    public static void ConfigureLending(this ModelBuilder modelBuilder) => modelBuilder.Entity<Loan>().ToTable("loans", "lending");
}

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>Stands in for the contexts of both modules and adds a filter of its own.</summary>
[ReplaceDbContext(typeof(ILibraryDbContext))]
[ReplaceDbContext(typeof(ILendingDbContext))]
public class LibraryHostDbContext(DbContextOptions<LibraryHostDbContext> options)
    : AbpDbContext<LibraryHostDbContext>(options), ILibraryDbContext, ILendingDbContext
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Loan> Loans => Set<Loan>();

    protected bool IsBranchFilterEnabled => DataFilter?.IsEnabled<IHasBranch>() ?? false;

    protected Guid[] VisibleBranchIds => LazyServiceProvider?.LazyGetRequiredService<VisibleBranches>().Ids ?? [];

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureLibrary();
        modelBuilder.ConfigureLending();
        modelBuilder.Entity<LateNote>().ToTable("late_notes", "library");
    }

    protected override bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType) =>
        typeof(IHasBranch).IsAssignableFrom(typeof(TEntity)) || base.ShouldFilterEntity<TEntity>(entityType);

    protected override Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(
        ModelBuilder modelBuilder, EntityTypeBuilder<TEntity> entityTypeBuilder)
    {
        var filter = base.CreateFilterExpression(modelBuilder, entityTypeBuilder);
        if (!typeof(IHasBranch).IsAssignableFrom(typeof(TEntity)))
        {
            return filter;
        }

        Expression<Func<TEntity, bool>> inBranch =
            e => !IsBranchFilterEnabled || VisibleBranchIds.Contains(EF.Property<Guid>(e, nameof(IHasBranch.BranchId)));
        return filter is null ? inBranch : QueryFilterExpressionHelper.CombineExpressions(filter, inBranch);
    }
}

/// <summary>An entity that the context has no set for, so that the model learns of it after the base class has done its part.</summary>
public class LateNote(Guid id, Guid branchId) : Entity<Guid>(id), IHasBranch
{
    public Guid BranchId { get; private set; } = branchId;
}

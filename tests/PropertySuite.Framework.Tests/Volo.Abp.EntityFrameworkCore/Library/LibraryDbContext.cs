using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Framework.Tests.Library;

[ConnectionStringName("Library")]
public interface ILibraryDbContext : IEfCoreDbContext
{
    DbSet<Book> Books { get; }

    DbSet<Shelf> Shelves { get; }
}

[ConnectionStringName("Library")]
public class LibraryDbContext(DbContextOptions<LibraryDbContext> options) : AbpDbContext<LibraryDbContext>(options), ILibraryDbContext
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<Shelf> Shelves => Set<Shelf>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureLibrary();
    }
}

public static class LibraryDbContextModelCreatingExtensions
{
    public static void ConfigureLibrary(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Book>(book =>
        {
            book.ToTable("books", "library");
            book.OwnsOne(b => b.Imprint, imprint => imprint.ToJson());
            book.HasMany(b => b.Chapters).WithOne().HasForeignKey(chapter => chapter.BookId);
        });
        modelBuilder.Entity<Chapter>().ToTable("chapters", "library");
        modelBuilder.Entity<Shelf>().ToTable("shelves", "library");
    }
}

using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PropertySuite.Framework.Tests.Library;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Framework.Tests.Data;

public sealed class SavingTests(LibraryHostApplication app) : IClassFixture<LibraryHostApplication>
{
    private readonly IRepository<Book, Guid> _books = app.Get<IRepository<Book, Guid>>();

    [Fact]
    public async Task Creation_change_and_deletion_are_recorded_with_time_and_user()
    {
        var (creator, editor, remover) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var id = Guid.NewGuid();

        await AsAsync(creator, () => _books.InsertAsync(new Book(id, "Audited")));
        var created = await _books.GetAsync(id);
        created.CreatorId.ShouldBe(creator);
        created.CreationTime.Kind.ShouldBe(DateTimeKind.Utc);
        created.LastModificationTime.ShouldBeNull();

        await AsAsync(editor, () => app.InUnitOfWorkAsync(async () => (await _books.GetAsync(id)).Pages = 3));
        var changed = await _books.GetAsync(id);
        changed.LastModifierId.ShouldBe(editor);
        changed.LastModificationTime!.Value.ShouldBeGreaterThanOrEqualTo(created.CreationTime);
        changed.CreatorId.ShouldBe(creator);

        await AsAsync(remover, () => _books.DeleteAsync(id));
        using (app.Get<IDataFilter>().Disable<Volo.Abp.ISoftDelete>())
        {
            (await _books.GetAsync(id)).DeleterId.ShouldBe(remover);
        }
    }

    [Fact]
    public async Task Saving_an_entity_without_changes_does_not_count_as_a_change()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Unchanged"))).Id;
        var stamp = (await _books.GetAsync(id)).ConcurrencyStamp;

        await app.InUnitOfWorkAsync(async () => await _books.UpdateAsync(await _books.GetAsync(id)));

        var book = await _books.GetAsync(id);
        book.ConcurrencyStamp.ShouldBe(stamp);
        book.LastModificationTime.ShouldBeNull();
    }

    [Fact]
    public async Task What_refers_to_a_row_that_has_gone_meanwhile_is_refused_as_a_conflict() =>
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => app.InUnitOfWorkAsync(async () =>
        {
            var context = await app.Get<IDbContextProvider<ILibraryDbContext>>().GetDbContextAsync();
            var chapter = new Chapter("Of no book");
            var entry = ((DbContext)context).Entry(chapter);
            entry.State = EntityState.Added;
            entry.Property(one => one.BookId).CurrentValue = Guid.NewGuid();
            await context.SaveChangesAsync();
        }));

    [Fact]
    public async Task Of_two_who_change_the_same_row_the_second_is_refused()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Contested"))).Id;
        var first = await _books.GetAsync(id);
        var second = await _books.GetAsync(id);

        first.Pages = 1;
        await _books.UpdateAsync(first);
        second.Pages = 2;

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => _books.UpdateAsync(second));
        (await _books.GetAsync(id)).Pages.ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_stamp_from_a_client_is_refused_and_the_present_one_accepted()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Edited in a form"))).Id;
        var stamp = (await _books.GetAsync(id)).ConcurrencyStamp;

        await EditAsync(id, stamp, 1);

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => EditAsync(id, stamp, 2));
        (await _books.GetAsync(id)).Pages.ShouldBe(1);
    }

    [Fact]
    public async Task Extra_properties_come_back_as_they_were_set()
    {
        var shelfMark = Guid.NewGuid();
        var book = new Book(Guid.NewGuid(), "Extra");
        book.SetProperty("Colour", "red").SetProperty("Weight", 1.5m).SetProperty("Copies", 3).SetProperty("IsRare", true)
            .SetProperty("ShelfMark", shelfMark).SetProperty("Nothing", null);
        await _books.InsertAsync(book);

        await app.InUnitOfWorkAsync(async () => (await _books.GetAsync(book.Id)).SetProperty("Colour", "blue"));

        var stored = await _books.GetAsync(book.Id);
        stored.GetProperty<string>("Colour").ShouldBe("blue");
        stored.GetProperty<decimal>("Weight").ShouldBe(1.5m);
        stored.GetProperty<int>("Copies").ShouldBe(3);
        stored.GetProperty<bool>("IsRare").ShouldBeTrue();
        stored.GetProperty<Guid>("ShelfMark").ShouldBe(shelfMark);
        stored.GetProperty("Nothing").ShouldBeNull();
        stored.LastModificationTime.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_change_of_an_owned_value_is_a_change_of_its_owner()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Owner"))).Id;
        var stamp = (await _books.GetAsync(id)).ConcurrencyStamp;

        await app.InUnitOfWorkAsync(async () => (await _books.GetAsync(id)).Imprint.Publisher = "Commercial Press");

        var book = await _books.GetAsync(id);
        book.Imprint.Publisher.ShouldBe("Commercial Press");
        book.ConcurrencyStamp.ShouldNotBe(stamp);
        book.LastModificationTime.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Local)]
    public async Task Times_of_any_kind_are_stored_and_read_as_utc(DateTimeKind kind)
    {
        var utc = new DateTime(2026, 11, 22, 1, 2, 3, DateTimeKind.Utc);
        var given = kind == DateTimeKind.Local ? utc.ToLocalTime() : DateTime.SpecifyKind(utc, kind);
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Printed") { PrintedAt = given })).Id;

        var stored = (await _books.GetAsync(id)).PrintedAt!.Value;

        stored.ShouldBe(utc);
        stored.Kind.ShouldBe(DateTimeKind.Utc);
        (await app.QueryAsync("""select pg_typeof("PrintedAt")::text from library.books where "Id" = $1""", id))
            .ShouldBe("timestamp with time zone");
    }

    [Fact]
    public async Task A_detached_entity_is_updated_with_all_its_properties()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Detached"))).Id;
        var detached = await _books.GetAsync(id);
        detached.Pages = 8;

        await _books.UpdateAsync(detached);

        (await _books.GetAsync(id)).Pages.ShouldBe(8);
    }

    [Fact]
    public async Task Saving_past_the_framework_fills_nothing_in()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Past the framework"))).Id;

        await app.InUnitOfWorkAsync(async () =>
        {
            (await _books.GetAsync(id)).Pages = 4;
            await ((LibraryHostDbContext)await _books.GetDbContextAsync()).SaveChangesOnDbContextAsync(acceptAllChangesOnSuccess: true);
        });

        var book = await _books.GetAsync(id);
        book.Pages.ShouldBe(4);
        book.LastModificationTime.ShouldBeNull();
    }

    [Fact]
    public void A_context_made_by_a_design_time_tool_knows_the_whole_model()
    {
        using var context = new LibraryHostDbContext(
            new DbContextOptionsBuilder<LibraryHostDbContext>().UseNpgsql("Host=127.0.0.1;Database=design").Options);

        var book = context.Model.FindEntityType(typeof(Book))!;

        book.FindProperty(nameof(Book.ConcurrencyStamp))!.IsConcurrencyToken.ShouldBeTrue();
        book.FindProperty(nameof(Book.ConcurrencyStamp))!.GetMaxLength().ShouldBe(40);
        book.FindProperty(nameof(Book.IsDeleted))!.GetDefaultValue().ShouldBe(false);
        book.FindProperty(nameof(IHasExtraProperties.ExtraProperties))!.GetColumnType().ShouldBe("text");
        book.GetDeclaredQueryFilters().Count.ShouldBe(1);
    }

    private Task EditAsync(Guid id, string stamp, int pages) => app.InUnitOfWorkAsync(async () =>
    {
        var book = await _books.GetAsync(id);
        book.SetConcurrencyStampIfNotNull(stamp);
        book.Pages = pages;
        await _books.UpdateAsync(book);
    });

    private async Task AsAsync(Guid userId, Func<Task> action)
    {
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, userId.ToString())], "test"));
        using (app.Get<ICurrentPrincipalAccessor>().Change(principal))
        {
            await action();
        }
    }
}

using PropertySuite.Framework.Tests.Library;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Framework.Tests.Data;

public sealed class SoftDeleteTests(LibraryHostApplication app) : IClassFixture<LibraryHostApplication>
{
    private const string CountBooks = """select count(*) from library.books where "Id" = $1""";
    private readonly IRepository<Book, Guid> _books = app.Get<IRepository<Book, Guid>>();

    [Fact]
    public async Task A_deleted_entity_is_hidden_but_its_row_stays_with_time_of_deletion()
    {
        var id = await InsertAsync("Dream of the Red Chamber");

        await _books.DeleteAsync(id);

        (await _books.FindAsync(id)).ShouldBeNull();
        using (app.Get<IDataFilter>().Disable<ISoftDelete>())
        {
            var deleted = await _books.GetAsync(id);
            deleted.IsDeleted.ShouldBeTrue();
            deleted.DeletionTime!.Value.Kind.ShouldBe(DateTimeKind.Utc);
            deleted.DeletionTime.Value.ShouldBeGreaterThanOrEqualTo(deleted.CreationTime);
        }
    }

    [Fact]
    public async Task Deleting_an_id_that_does_not_exist_does_nothing()
    {
        await _books.DeleteAsync(Guid.NewGuid());
        await _books.DeleteManyAsync([Guid.NewGuid(), Guid.NewGuid()]);
    }

    [Fact]
    public async Task Deleting_takes_back_changes_that_were_not_saved()
    {
        var id = await InsertAsync("Before");

        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.GetAsync(id);
            book.Pages = 99;
            await _books.DeleteAsync(book);
        });

        (await app.QueryAsync("""select "Pages" from library.books where "Id" = $1""", id)).ShouldBe(0);
    }

    [Fact]
    public async Task Deleting_by_condition_deletes_softly_too()
    {
        var id = await InsertAsync("Deleted by its title");

        await _books.DeleteAsync(book => book.Title == "Deleted by its title");

        (await _books.FindAsync(id)).ShouldBeNull();
        (await app.QueryAsync(CountBooks, id)).ShouldBe(1L);
    }

    [Fact]
    public async Task Deleting_directly_removes_the_row_of_an_entity_that_could_be_deleted_softly()
    {
        var id = await InsertAsync("Directly");

        await _books.DeleteDirectAsync(book => book.Id == id);

        (await app.QueryAsync(CountBooks, id)).ShouldBe(0L);
    }

    [Fact]
    public async Task Hard_deletion_removes_the_row()
    {
        var id = await InsertAsync("Hard");
        var book = await _books.GetAsync(id);

        await _books.HardDeleteAsync(book);

        (await app.QueryAsync(CountBooks, id)).ShouldBe(0L);
    }

    [Fact]
    public async Task Hard_deletion_by_condition_removes_rows_that_were_deleted_softly_before()
    {
        var id = await InsertAsync("Twice deleted");
        await _books.DeleteAsync(id);

        await _books.HardDeleteAsync(book => book.Id == id);

        (await app.QueryAsync(CountBooks, id)).ShouldBe(0L);
    }

    [Fact]
    public async Task A_child_taken_out_of_its_parents_collection_is_deleted_softly()
    {
        var id = Guid.NewGuid();
        await _books.InsertAsync(new Book(id, "With chapters") { Chapters = { new Chapter("One"), new Chapter("Two") } });

        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.GetAsync(id);
            book.Chapters.Remove(book.Chapters.Single(chapter => chapter.Heading == "One"));
        });

        var left = await _books.GetAsync(id);
        left.Chapters.Single().Heading.ShouldBe("Two");
        (await app.QueryAsync("""select count(*) from library.chapters where "BookId" = $1 and "IsDeleted" """, id)).ShouldBe(1L);
    }

    [Fact]
    public async Task Deleting_a_parent_softly_leaves_its_children_alone()
    {
        var id = Guid.NewGuid();
        await _books.InsertAsync(new Book(id, "Parent") { Chapters = { new Chapter("Child") } });

        await app.InUnitOfWorkAsync(async () => await _books.DeleteAsync(await _books.GetAsync(id)));

        (await app.QueryAsync("""select count(*) from library.chapters where "BookId" = $1 and not "IsDeleted" """, id)).ShouldBe(1L);
        (await app.QueryAsync("""select "Imprint" is not null from library.books where "Id" = $1""", id)).ShouldBe(true);
    }

    [Fact]
    public async Task Deleting_a_row_that_somebody_else_has_changed_in_between_is_a_conflict()
    {
        var id = await InsertAsync("Contested");
        var mine = await _books.GetAsync(id);
        var theirs = await _books.GetAsync(id);
        theirs.Pages = 5;
        await _books.UpdateAsync(theirs);

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => _books.DeleteAsync(mine));
    }

    private async Task<Guid> InsertAsync(string title) => (await _books.InsertAsync(new Book(Guid.NewGuid(), title))).Id;
}

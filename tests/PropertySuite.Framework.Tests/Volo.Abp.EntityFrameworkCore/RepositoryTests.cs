using Microsoft.EntityFrameworkCore;
using PropertySuite.Framework.Tests.Library;
using PropertySuite.Linq;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;

namespace PropertySuite.Framework.Tests.Data;

public sealed class RepositoryTests(LibraryHostApplication app) : IClassFixture<LibraryHostApplication>
{
    private readonly IRepository<Book, Guid> _books = app.Get<IRepository<Book, Guid>>();

    [Fact]
    public async Task Getting_a_missing_entity_throws_and_names_it()
    {
        var id = Guid.NewGuid();

        var exception = await Should.ThrowAsync<EntityNotFoundException>(() => _books.GetAsync(id));

        exception.EntityType.ShouldBe(typeof(Book));
        exception.Id.ShouldBe(id);
        await Should.ThrowAsync<EntityNotFoundException>(() => _books.GetAsync(book => book.Id == id));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.InUnitOfWorkAsync(() => _books.EnsureExistsAsync(id)));
    }

    [Fact]
    public async Task Finding_a_missing_entity_gives_null()
    {
        (await _books.FindAsync(Guid.NewGuid())).ShouldBeNull();
        (await _books.FindAsync(book => book.Title == "Not written yet")).ShouldBeNull();
    }

    [Fact]
    public async Task Getting_by_a_condition_that_several_meet_throws()
    {
        await _books.InsertManyAsync([new Book(Guid.NewGuid(), "Twin"), new Book(Guid.NewGuid(), "Twin")]);

        await Should.ThrowAsync<InvalidOperationException>(() => _books.GetAsync(book => book.Title == "Twin"));
        await Should.ThrowAsync<InvalidOperationException>(() => _books.FindAsync(book => book.Title == "Twin"));
    }

    [Fact]
    public async Task An_entity_without_a_key_gets_one_as_soon_as_it_is_inserted()
    {
        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.InsertAsync(new Book(Guid.Empty, "Keyless") { Chapters = { new Chapter("A"), new Chapter("B") } });

            book.Id.ShouldNotBe(Guid.Empty);
            book.Chapters.Select(chapter => chapter.Id).Distinct().Count().ShouldBe(2);
        });
    }

    [Fact]
    public async Task A_child_added_to_a_loaded_parent_is_inserted_with_a_key_of_its_own()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Growing"))).Id;

        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.GetAsync(id);
            book.Chapters.Add(new Chapter("First"));
            book.Chapters.Add(new Chapter("Second"));
        });

        (await _books.GetAsync(id)).Chapters.Select(chapter => chapter.Heading).ShouldBe(["First", "Second"], ignoreOrder: true);
    }

    [Fact]
    public async Task Details_are_loaded_where_they_are_asked_for()
    {
        var id = Guid.NewGuid();
        await _books.InsertAsync(new Book(id, "Detailed") { Chapters = { new Chapter("Only") } });

        (await _books.GetAsync(id)).Chapters.Count.ShouldBe(1);
        (await _books.GetAsync(id, includeDetails: false)).Chapters.ShouldBeEmpty();
        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.GetAsync(id, includeDetails: false);
            await _books.EnsureCollectionLoadedAsync(book, b => b.Chapters);
            book.Chapters.Count.ShouldBe(1);
        });
    }

    [Fact]
    public async Task Changes_of_an_entity_read_in_the_same_unit_of_work_are_saved_without_an_update()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Tracked"))).Id;

        await app.InUnitOfWorkAsync(async () => (await _books.GetAsync(id)).Pages = 12);

        (await _books.GetAsync(id)).Pages.ShouldBe(12);
    }

    [Fact]
    public async Task A_read_only_repository_returns_entities_that_are_not_tracked()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Untracked"))).Id;
        var readOnly = app.Get<IReadOnlyRepository<Book, Guid>>();

        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await readOnly.GetAsync(id);
            (await _books.GetDbContextAsync()).Entry(book).State.ShouldBe(EntityState.Detached);
            book.Pages = 12;
        });

        (await _books.GetAsync(id)).Pages.ShouldBe(0);
    }

    [Fact]
    public async Task Tracking_can_be_disabled_for_a_while()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "For a while"))).Id;

        await app.InUnitOfWorkAsync(async () =>
        {
            using (_books.DisableTracking())
            {
                (await _books.GetAsync(id)).Pages = 1;
            }

            (await _books.GetDbContextAsync()).ChangeTracker.Entries().ShouldBeEmpty();
        });
    }

    [Fact]
    public async Task A_page_is_sorted_by_the_named_properties()
    {
        await _books.InsertManyAsync([
            new Book(Guid.NewGuid(), "Page C") { Pages = 1 },
            new Book(Guid.NewGuid(), "Page A") { Pages = 2 },
            new Book(Guid.NewGuid(), "Page B") { Pages = 2 },
        ]);

        var page = await app.InUnitOfWorkAsync(async () =>
            await (await _books.GetQueryableAsync()).Where(book => book.Title.StartsWith("Page ")).OrderBy("pages desc, Title").ToListAsync());

        page.Select(book => book.Title).ShouldBe(["Page A", "Page B", "Page C"]);
        (await _books.GetPagedListAsync(0, 1, "Title desc")).Count.ShouldBe(1);
        await Should.ThrowAsync<InvalidSortingException>(() => _books.GetPagedListAsync(0, 1, "1; drop table library.books"));
    }

    [Fact]
    public async Task One_step_queries_run_in_the_database()
    {
        await _books.InsertManyAsync([
            new Book(Guid.NewGuid(), "Step 1") { Pages = 3 },
            new Book(Guid.NewGuid(), "Step 2") { Pages = 4 },
        ]);

        await app.InUnitOfWorkAsync(async () =>
        {
            (await _books.CountAsync(book => book.Title.StartsWith("Step "))).ShouldBe(2);
            (await _books.AnyAsync(book => book.Title == "Step 2")).ShouldBeTrue();
            (await _books.FirstOrDefaultAsync(book => book.Title == "Step 3")).ShouldBeNull();
        });
        (await _books.GetListAsync(book => book.Title.StartsWith("Step "))).Count.ShouldBe(2);
        (await _books.GetCountAsync()).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_query_cannot_be_begun_outside_a_unit_of_work_and_run_there()
    {
        var query = await _books.GetQueryableAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => query.ToListAsync());
    }
}

using PropertySuite.Framework.Tests.Library;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Data;

public sealed class EntityEventTests(LibraryHostApplication app) : IClassFixture<LibraryHostApplication>
{
    private readonly IRepository<Book, Guid> _books = app.Get<IRepository<Book, Guid>>();
    private readonly BookEventLog _log = app.Get<BookEventLog>();

    [Fact]
    public async Task The_created_event_comes_when_the_unit_of_work_completes_and_before_it_commits()
    {
        var id = Guid.NewGuid();
        using (var unitOfWork = app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await _books.InsertAsync(new Book(id, "Announced"), autoSave: true);
            _log.Of(id).ShouldBeEmpty();

            await unitOfWork.CompleteAsync();
        }

        _log.Of(id).ShouldBe(["created, not committed, in unit of work"]);
    }

    [Fact]
    public async Task Nothing_is_announced_when_the_unit_of_work_is_not_completed()
    {
        var id = Guid.NewGuid();

        using (app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await _books.InsertAsync(new Book(id, "Silent"), autoSave: true);
        }

        _log.Of(id).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entity_saved_several_times_in_a_unit_of_work_is_announced_once()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Often saved"))).Id;

        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.GetAsync(id);
            book.Pages = 1;
            await _books.UpdateAsync(book, autoSave: true);
            book.Pages = 2;
            await _books.UpdateAsync(book, autoSave: true);
        });

        _log.Of(id).Count(entry => entry == "updated").ShouldBe(1);
    }

    [Fact]
    public async Task Domain_events_of_an_aggregate_are_published_once_in_the_order_they_were_raised()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "A"))).Id;

        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.GetAsync(id);
            book.Rename("B");
            await _books.UpdateAsync(book, autoSave: true);
            book.Rename("C");
        });

        _log.Of(id).Where(entry => entry.StartsWith("renamed", StringComparison.Ordinal))
            .ShouldBe(["renamed from A to B", "renamed from B to C"]);
    }

    [Fact]
    public async Task A_soft_deletion_is_announced_as_a_deletion()
    {
        var id = (await _books.InsertAsync(new Book(Guid.NewGuid(), "Gone"))).Id;

        await _books.DeleteAsync(id);

        _log.Of(id).ShouldContain("deleted");
        _log.Of(id).ShouldNotContain("updated");
    }

    [Fact]
    public async Task A_handler_that_fails_undoes_the_whole_unit_of_work()
    {
        var id = Guid.NewGuid();

        var exception = await Should.ThrowAsync<InvalidOperationException>(
            () => app.InUnitOfWorkAsync(() => _books.InsertAsync(new Book(id, BookEventLog.PoisonousTitle))));

        exception.Message.ShouldBe("This book is poisonous.");
        (await _books.FindAsync(id)).ShouldBeNull();
    }
}

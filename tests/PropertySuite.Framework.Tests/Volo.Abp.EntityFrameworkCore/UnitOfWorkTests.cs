using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PropertySuite.Framework.Tests.Library;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Data;

public sealed class UnitOfWorkTests(LibraryHostApplication app) : IClassFixture<LibraryHostApplication>
{
    private readonly IRepository<Book, Guid> _books = app.Get<IRepository<Book, Guid>>();
    private readonly IRepository<Loan, Guid> _loans = app.Get<IRepository<Loan, Guid>>();

    [Fact]
    public async Task A_unit_of_work_that_is_not_completed_stores_nothing()
    {
        var id = Guid.NewGuid();

        using (app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await _books.InsertAsync(new Book(id, "Never stored"), autoSave: true);
            (await _books.FindAsync(id)).ShouldNotBeNull();
        }

        (await _books.FindAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Without_autosave_nothing_is_sent_before_the_unit_of_work_is_saved()
    {
        await app.InUnitOfWorkAsync(async () =>
        {
            var book = await _books.InsertAsync(new Book(Guid.NewGuid(), "Late"));
            (await _books.FindAsync(book.Id)).ShouldBeNull();

            await app.Get<IUnitOfWorkManager>().Current!.SaveChangesAsync();

            (await _books.FindAsync(book.Id)).ShouldNotBeNull();
        });
    }

    [Fact]
    public async Task A_context_is_not_to_be_had_outside_a_unit_of_work()
    {
        await Should.ThrowAsync<AbpException>(() => app.Get<IDbContextProvider<ILibraryDbContext>>().GetDbContextAsync());
    }

    [Fact]
    public async Task Repositories_of_two_modules_share_the_context_that_replaces_both_and_its_transaction()
    {
        var bookId = Guid.NewGuid();
        using (app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            var library = await app.Get<IDbContextProvider<ILibraryDbContext>>().GetDbContextAsync();
            var lending = await app.Get<IDbContextProvider<ILendingDbContext>>().GetDbContextAsync();
            lending.ShouldBeSameAs(library);
            library.ShouldBeOfType<LibraryHostDbContext>();

            await _books.InsertAsync(new Book(bookId, "Lent"), autoSave: true);
            await _loans.InsertAsync(new Loan(Guid.NewGuid(), bookId), autoSave: true);
            library.Database.CurrentTransaction.ShouldNotBeNull();
        }

        (await _books.FindAsync(bookId)).ShouldBeNull();
        (await _loans.FindAsync(loan => loan.BookId == bookId)).ShouldBeNull();
    }

    [Fact]
    public async Task An_inner_unit_of_work_that_requires_no_new_one_takes_part_in_the_outer()
    {
        var id = Guid.NewGuid();
        using (app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            using var inner = app.Get<IUnitOfWorkManager>().Begin();
            await _books.InsertAsync(new Book(id, "Inner"));
            await inner.CompleteAsync();
        }

        (await _books.FindAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task The_timeout_of_the_unit_of_work_is_the_command_timeout()
    {
        using var unitOfWork = app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: false, timeout: 7000);

        var context = await app.Get<IDbContextProvider<ILibraryDbContext>>().GetDbContextAsync();

        context.Database.GetCommandTimeout().ShouldBe(7);
    }
}

public sealed class SeparateContextsTests(SeparateContextsApplication app) : IClassFixture<SeparateContextsApplication>
{
    [Fact]
    public async Task Contexts_on_the_same_connection_string_share_one_transaction()
    {
        var books = app.Get<IRepository<Book, Guid>>();
        var loans = app.Get<IRepository<Loan, Guid>>();
        var bookId = Guid.NewGuid();

        using (app.Get<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            var library = await app.Get<IDbContextProvider<ILibraryDbContext>>().GetDbContextAsync();
            var lending = await app.Get<IDbContextProvider<ILendingDbContext>>().GetDbContextAsync();
            lending.ShouldBeOfType<LendingDbContext>();
            lending.Database.CurrentTransaction!.GetDbTransaction().ShouldBeSameAs(library.Database.CurrentTransaction!.GetDbTransaction());

            await books.InsertAsync(new Book(bookId, "Shared"), autoSave: true);
            await loans.InsertAsync(new Loan(Guid.NewGuid(), bookId), autoSave: true);
        }

        (await books.FindAsync(bookId)).ShouldBeNull();
        (await loans.FindAsync(loan => loan.BookId == bookId)).ShouldBeNull();

        await app.InUnitOfWorkAsync(async () =>
        {
            await books.InsertAsync(new Book(bookId, "Shared"));
            await loans.InsertAsync(new Loan(Guid.NewGuid(), bookId));
        });

        (await books.FindAsync(bookId)).ShouldNotBeNull();
        (await loans.FindAsync(loan => loan.BookId == bookId)).ShouldNotBeNull();
    }
}

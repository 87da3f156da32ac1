using Npgsql;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>Writes down the events of books, and what another connection sees of the book at that moment.</summary>
public sealed class BookEventLog(IUnitOfWorkManager unitOfWorkManager)
    : ILocalEventHandler<EntityCreatedEventData<Book>>,
        ILocalEventHandler<EntityUpdatedEventData<Book>>,
        ILocalEventHandler<EntityDeletedEventData<Book>>,
        ILocalEventHandler<BookRenamed>
{
    private readonly List<(Guid BookId, string What)> _entries = [];

    /// <summary>A title that makes the handler fail.</summary>
    public const string PoisonousTitle = "Poison";

    /// <summary>Where to look from outside the transaction.</summary>
    public string? ConnectionString { get; set; }

    public IReadOnlyList<string> Of(Guid bookId)
    {
        lock (_entries)
        {
            return [.. _entries.Where(entry => entry.BookId == bookId).Select(entry => entry.What)];
        }
    }

    public async Task HandleEventAsync(EntityCreatedEventData<Book> eventData)
    {
        var book = eventData.Entity;
        if (book.Title == PoisonousTitle)
        {
            throw new InvalidOperationException("This book is poisonous.");
        }

        var isVisibleOutside = ConnectionString is not null && await IsVisibleOutsideAsync(book.Id);
        await Add(book.Id, $"created, {(isVisibleOutside ? "committed" : "not committed")}, {(HasUnitOfWork ? "in" : "without")} unit of work");
    }

    public Task HandleEventAsync(EntityUpdatedEventData<Book> eventData) => Add(eventData.Entity.Id, "updated");

    public Task HandleEventAsync(EntityDeletedEventData<Book> eventData) => Add(eventData.Entity.Id, "deleted");

    public Task HandleEventAsync(BookRenamed eventData) => Add(eventData.BookId, $"renamed from {eventData.OldTitle} to {eventData.NewTitle}");

    private bool HasUnitOfWork => unitOfWorkManager.Current is not null;

    private Task Add(Guid bookId, string what)
    {
        lock (_entries)
        {
            _entries.Add((bookId, what));
        }

        return Task.CompletedTask;
    }

    private async Task<bool> IsVisibleOutsideAsync(Guid bookId)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("""select count(*) from library.books where "Id" = @id""", connection);
        command.Parameters.AddWithValue("id", bookId);
        return (long)(await command.ExecuteScalarAsync())! > 0;
    }
}

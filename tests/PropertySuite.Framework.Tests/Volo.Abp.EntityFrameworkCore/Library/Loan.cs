using Volo.Abp.Domain.Entities;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>A loan, of the other module.</summary>
public class Loan(Guid id, Guid bookId) : AggregateRoot<Guid>(id)
{
    public Guid BookId { get; private set; } = bookId;

    public string? Reader { get; set; }
}

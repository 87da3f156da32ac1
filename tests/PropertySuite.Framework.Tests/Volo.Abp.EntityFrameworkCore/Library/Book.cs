using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>A book of the library: audited, deleted softly, owned by a tenant.</summary>
public class Book : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    public Book(Guid id, string title)
        : base(id)
    {
        Title = title;
    }

    private Book()
    {
        Title = "";
    }

    public Guid? TenantId { get; protected set; }

    public string Title { get; private set; }

    public int Pages { get; set; }

    public DateTime? PrintedAt { get; set; }

    public Imprint Imprint { get; private set; } = new();

    public ICollection<Chapter> Chapters { get; private set; } = new List<Chapter>();

    public void Rename(string title)
    {
        AddLocalEvent(new BookRenamed(Id, Title, title));
        Title = title;
    }
}

/// <summary>A value object inside a book, stored as JSON.</summary>
public class Imprint
{
    public string? Publisher { get; set; }
}

public sealed record BookRenamed(Guid BookId, string OldTitle, string NewTitle);

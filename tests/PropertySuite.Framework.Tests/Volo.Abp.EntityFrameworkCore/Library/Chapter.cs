using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>A part of a book that is deleted softly too.</summary>
public class Chapter : Entity<Guid>, ISoftDelete
{
    public Chapter(string heading)
    {
        Heading = heading;
    }

    public Guid BookId { get; private set; }

    public string Heading { get; set; }

    public bool IsDeleted { get; set; }
}

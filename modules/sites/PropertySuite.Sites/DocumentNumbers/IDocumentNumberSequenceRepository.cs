namespace PropertySuite.Sites;

/// <summary>Draws numbers.</summary>
public interface IDocumentNumberSequenceRepository
{
    /// <summary>Draws the next number of a site, kind and day in the current transaction, with one statement that locks its row.</summary>
    Task<int> NextAsync(Guid? tenantId, Guid siteId, string kind, DateOnly day, CancellationToken cancellationToken = default);
}

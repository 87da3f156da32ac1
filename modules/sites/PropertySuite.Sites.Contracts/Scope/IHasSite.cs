namespace PropertySuite.Sites;

/// <summary>
/// Marks an entity that belongs to one site (项目). Reads of it are filtered by <see cref="ICurrentSiteScope"/>, writes are checked
/// against it. It is also the key of the data filter: <c>IDataFilter.Disable&lt;IHasSite&gt;()</c>.
/// </summary>
public interface IHasSite
{
    /// <summary>The site that the record belongs to.</summary>
    Guid SiteId { get; }
}

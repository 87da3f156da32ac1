using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Attachments;

/// <summary>The store of attachments.</summary>
public interface IAttachmentRepository : IRepository<Attachment, Guid>
{
    /// <summary>The attachments of some records, oldest first.</summary>
    Task<List<Attachment>> GetListAsync(string subjectType, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default);

    /// <summary>How many attachments each of these records has; who has none is missing.</summary>
    Task<Dictionary<Guid, int>> CountAsync(string subjectType, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// The attachment that an upload made, also if it was taken away since; null when there is none yet. Keys are unique over all companies,
    /// so this looks everywhere: the caller makes sure that what it finds is the same user's.
    /// </summary>
    Task<Attachment?> FindByClientKeyAsync(Guid clientKey, CancellationToken cancellationToken = default);
}

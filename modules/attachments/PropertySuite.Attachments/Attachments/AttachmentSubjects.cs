using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Attachments;

/// <summary>Asks the modules whose records carry attachments.</summary>
public class AttachmentSubjects(IEnumerable<IAttachmentSubjectProvider> providers) : ITransientDependency
{
    /// <summary>The record as attachments see it; null when nobody knows it or the caller may not see it.</summary>
    public virtual async Task<AttachmentSubject?> FindAsync(string subjectType, Guid subjectId)
        => Provider(subjectType) is { } provider ? await provider.FindAsync(subjectId) : null;

    /// <summary>The record as attachments see it.</summary>
    /// <exception cref="EntityNotFoundException">Nobody knows it, or the caller may not see it.</exception>
    public virtual async Task<AttachmentSubject> GetAsync(string subjectType, Guid subjectId)
        => await FindAsync(subjectType, subjectId) ?? throw new EntityNotFoundException(typeof(AttachmentSubject), subjectId);

    /// <summary>Whether the caller may create a record of this kind.</summary>
    public virtual async Task<bool> MayCreateAsync(string subjectType)
        => Provider(subjectType) is { } provider && await provider.MayCreateAsync();

    private IAttachmentSubjectProvider? Provider(string subjectType)
        => providers.FirstOrDefault(provider => provider.SubjectType == subjectType);
}

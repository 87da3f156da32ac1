using Microsoft.EntityFrameworkCore;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Attachments;

/// <inheritdoc cref="IAttachmentRepository" />
public class EfCoreAttachmentRepository(IDbContextProvider<IAttachmentsDbContext> contextProvider, IDataFilter dataFilter)
    : EfCoreRepository<IAttachmentsDbContext, Attachment, Guid>(contextProvider), IAttachmentRepository
{
    /// <inheritdoc />
    public virtual async Task<List<Attachment>> GetListAsync(
        string subjectType, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .AsNoTracking()
            .Where(attachment => subjectIds.Contains(attachment.SubjectId) && attachment.SubjectType == subjectType)
            .OrderBy(attachment => attachment.UploadedAt)
            .ThenBy(attachment => attachment.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Dictionary<Guid, int>> CountAsync(
        string subjectType, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(attachment => subjectIds.Contains(attachment.SubjectId) && attachment.SubjectType == subjectType)
            .GroupBy(attachment => attachment.SubjectId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Attachment?> FindByClientKeyAsync(Guid clientKey, CancellationToken cancellationToken = default)
    {
        using (dataFilter.Disable<ISoftDelete>())
        using (dataFilter.Disable<IHasSite>())
        {
            return await (await GetDbSetAsync())
                .FirstOrDefaultAsync(attachment => attachment.ClientKey == clientKey, GetCancellationToken(cancellationToken));
        }
    }
}

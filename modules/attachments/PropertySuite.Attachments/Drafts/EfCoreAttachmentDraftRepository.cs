using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Attachments;

/// <inheritdoc cref="IAttachmentDraftRepository" />
public class EfCoreAttachmentDraftRepository(IDbContextProvider<IAttachmentsDbContext> contextProvider)
    : EfCoreRepository<IAttachmentsDbContext, AttachmentDraft, Guid>(contextProvider), IAttachmentDraftRepository
{
    /// <inheritdoc />
    public virtual async Task<List<AttachmentDraft>> GetListAsync(
        string subjectType, Guid draftId, Guid userId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .AsNoTracking()
            .Where(draft => draft.DraftId == draftId && draft.SubjectType == subjectType && draft.UploadedById == userId)
            .OrderBy(draft => draft.UploadedAt)
            .ThenBy(draft => draft.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<AttachmentDraft?> FindByClientKeyAsync(Guid clientKey, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).FirstOrDefaultAsync(draft => draft.ClientKey == clientKey, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<AttachmentDraft>> GetForgottenAsync(
        DateTime uploadedBefore, int count, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .AsNoTracking()
            .Where(draft => draft.UploadedAt < uploadedBefore)
            .OrderBy(draft => draft.UploadedAt)
            .Take(count)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<bool> TryDeleteAsync(Guid id, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(draft => draft.Id == id)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken)) > 0;
}

using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Users;

namespace PropertySuite.Attachments;

/// <inheritdoc cref="IAttachmentIntegrationService" />
[IntegrationService]
public class AttachmentIntegrationService(
    IAttachmentRepository attachments,
    IAttachmentDraftRepository drafts,
    IAttachmentLedger ledger,
    AttachmentLimitsReader limitsReader,
    FileReceiver receiver,
    IDistributedEventBus events) : AttachmentsAppService, IAttachmentIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<AttachmentDto>> GetListAsync(string subjectType, IReadOnlyCollection<Guid> subjectIds)
        => (await attachments.GetListAsync(subjectType, Bounded(subjectIds))).ConvertAll(attachment => attachment.ToDto());

    /// <inheritdoc />
    public virtual Task<Dictionary<Guid, int>> CountAsync(string subjectType, IReadOnlyCollection<Guid> subjectIds)
        => attachments.CountAsync(subjectType, Bounded(subjectIds));

    /// <inheritdoc />
    public virtual async Task<int> TakeOverDraftAsync(string subjectType, Guid draftId, Guid subjectId, Guid siteId)
    {
        if (CurrentUser.Id is not { } userId)
        {
            return 0;
        }

        await ledger.LockAsync($"draft {draftId}");
        var waiting = await drafts.GetListAsync(subjectType, draftId, userId);
        if (waiting.Count == 0)
        {
            return 0;
        }

        await ledger.LockAsync($"subject {subjectId}");
        await CheckCountAsync(subjectType, subjectId, siteId, waiting.Count);
        var taken = new List<Attachment>();
        foreach (var draft in waiting)
        {
            // Another may have thrown it away since it was read; then its content is gone too.
            if (await drafts.TryDeleteAsync(draft.Id))
            {
                // A key of its own: the client may have used the draft's for an upload to a record.
                taken.Add(new Attachment(draft.Id, siteId, subjectId, draft.ToFacts() with { ClientKey = draft.Id }));
            }
        }

        await attachments.InsertManyAsync(taken, autoSave: true);
        await PublishAsync(subjectType, subjectId, siteId, taken);
        return taken.Count;
    }

    /// <inheritdoc />
    public virtual async Task<AttachmentDto> StoreAsync(StoreAttachmentDto input)
    {
        await ledger.LockAsync($"key {input.ClientKey}");
        if (await attachments.FindByClientKeyAsync(input.ClientKey) is { } earlier)
        {
            return earlier.SubjectId == input.SubjectId && earlier.SubjectType == input.SubjectType
                ? earlier.ToDto()
                : throw new ClientKeyTakenException();
        }

        await ledger.LockAsync($"subject {input.SubjectId}");
        await CheckCountAsync(input.SubjectType, input.SubjectId, input.SiteId, added: 1);
        var facts = await receiver.KeepAsync(input, await limitsReader.GetAsync(input.SiteId));
        var stored = await attachments.InsertAsync(new Attachment(GuidGenerator.Create(), input.SiteId, input.SubjectId, facts), autoSave: true);
        await PublishAsync(input.SubjectType, input.SubjectId, input.SiteId, [stored], input.AddedAt, onUnitOfWorkComplete: false);
        return stored.ToDto();
    }

    private async Task CheckCountAsync(string subjectType, Guid subjectId, Guid siteId, int added)
    {
        var limits = await limitsReader.GetAsync(siteId);
        var counts = await attachments.CountAsync(subjectType, [subjectId]);
        if (counts.GetValueOrDefault(subjectId) + added > limits.MaxFiles)
        {
            throw new BusinessException(AttachmentsErrorCodes.TooMany).WithData("Limit", limits.MaxFiles);
        }
    }

    private async Task PublishAsync(
        string subjectType, Guid subjectId, Guid siteId, List<Attachment> taken, DateTime? addedAt = null, bool onUnitOfWorkComplete = true)
    {
        foreach (var alike in taken.GroupBy(attachment => (attachment.Kind, attachment.Category)))
        {
            var news = new AttachmentsAddedEto
            {
                TenantId = CurrentTenant.Id,
                SiteId = siteId,
                SubjectType = subjectType,
                SubjectId = subjectId,
                Kind = alike.Key.Kind,
                Category = alike.Key.Category,
                FileNames = [.. alike.Select(attachment => attachment.FileName)],
                AddedAt = addedAt,
            };
            await events.PublishAsync(news, onUnitOfWorkComplete);
        }
    }

    private static IReadOnlyCollection<Guid> Bounded(IReadOnlyCollection<Guid> subjectIds)
        => subjectIds.Count <= AttachmentConsts.MaxSubjectsAtOnce
            ? subjectIds
            : throw new ArgumentException($"At most {AttachmentConsts.MaxSubjectsAtOnce} records at once.", nameof(subjectIds));
}

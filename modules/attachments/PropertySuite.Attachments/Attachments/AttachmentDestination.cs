using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.Users;

namespace PropertySuite.Attachments;

/// <summary>Uploads to a record.</summary>
public class AttachmentDestination(
    AttachmentSubjects subjects,
    AttachmentLimitsReader limitsReader,
    IAttachmentRepository attachments,
    IAttachmentLedger ledger,
    IDistributedEventBus events,
    IGuidGenerator guids,
    ICurrentUser currentUser) : ITransientDependency
{
    private AttachmentSubjects Subjects => subjects;

    private AttachmentLimitsReader LimitsReader => limitsReader;

    /// <summary>The destination of an upload.</summary>
    public virtual IFileDestination<AttachmentDto> For(UploadAttachmentDto input) => new Destination(this, input);

    private async Task<AttachmentDto?> FindAsync(UploadAttachmentDto input)
    {
        var earlier = await attachments.FindByClientKeyAsync(input.ClientKey);
        if (earlier is null)
        {
            return null;
        }

        return earlier.SubjectId == input.SubjectId && earlier.SubjectType == input.SubjectType && earlier.UploadedById == currentUser.Id
            && earlier.Kind == input.Kind && earlier.Category == input.Category
            ? earlier.ToDto()
            : throw new ClientKeyTakenException();
    }

    private async Task<AttachmentDto> StoreAsync(
        UploadAttachmentDto input, Guid siteId, FileFacts facts, AttachmentLimits limits, Func<Task> storeContent)
    {
        await ledger.LockAsync($"key {input.ClientKey}");
        if (await FindAsync(input) is { } earlier)
        {
            return earlier;
        }

        await ledger.LockAsync($"subject {input.SubjectId}");
        await CheckCountAsync(input, limits);
        await storeContent();
        var attachment = await attachments.InsertAsync(new Attachment(guids.Create(), siteId, input.SubjectId, facts), autoSave: true);
        await events.PublishAsync(new AttachmentsAddedEto
        {
            TenantId = attachment.TenantId,
            SiteId = siteId,
            SubjectType = input.SubjectType,
            SubjectId = input.SubjectId,
            Kind = input.Kind,
            Category = input.Category,
            FileNames = [facts.FileName],
        });
        return attachment.ToDto();
    }

    private async Task CheckCountAsync(UploadAttachmentDto input, AttachmentLimits limits)
    {
        var counts = await attachments.CountAsync(input.SubjectType, [input.SubjectId]);
        if (counts.GetValueOrDefault(input.SubjectId) >= limits.MaxFiles)
        {
            throw new BusinessException(AttachmentsErrorCodes.TooMany).WithData("Limit", limits.MaxFiles);
        }
    }

    private sealed class Destination(AttachmentDestination parent, UploadAttachmentDto input) : IFileDestination<AttachmentDto>
    {
        private AttachmentSubject? _subject;

        public async Task<AttachmentLimits> CheckAsync()
        {
            _subject = await parent.Subjects.GetAsync(input.SubjectType, input.SubjectId);
            if (!_subject.MayAdd)
            {
                throw new BusinessException(AttachmentsErrorCodes.MayNotAdd);
            }

            return await parent.LimitsReader.GetAsync(_subject.SiteId);
        }

        public async Task<AttachmentDto?> FindEarlierAsync()
        {
            var earlier = await parent.FindAsync(input);
            if (earlier is null)
            {
                await parent.CheckCountAsync(input, await parent.LimitsReader.GetAsync(_subject!.SiteId));
            }

            return earlier;
        }

        public Task<AttachmentDto> StoreAsync(FileFacts facts, AttachmentLimits limits, Func<Task> storeContent)
            => parent.StoreAsync(input, _subject!.SiteId, facts, limits, storeContent);
    }
}

using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Users;

namespace PropertySuite.Attachments;

/// <summary>Uploads to a form whose record is still to come.</summary>
public class AttachmentDraftDestination(
    AttachmentSubjects subjects,
    AttachmentLimitsReader limitsReader,
    IAttachmentDraftRepository drafts,
    IAttachmentLedger ledger,
    IGuidGenerator guids,
    ICurrentUser currentUser) : ITransientDependency
{
    /// <summary>The destination of an upload.</summary>
    public virtual IFileDestination<AttachmentDraftDto> For(UploadAttachmentDraftDto input) => new Destination(this, input);

    private async Task<AttachmentLimits> CheckAsync(UploadAttachmentDraftDto input)
        => await subjects.MayCreateAsync(input.SubjectType) ? await limitsReader.GetOfCompanyAsync() : throw new AbpAuthorizationException();

    private async Task<AttachmentDraftDto?> FindAsync(UploadAttachmentDraftDto input)
    {
        var earlier = await drafts.FindByClientKeyAsync(input.ClientKey);
        if (earlier is null)
        {
            return null;
        }

        return earlier.DraftId == input.DraftId && earlier.SubjectType == input.SubjectType && earlier.UploadedById == currentUser.Id
            && earlier.Kind == input.Kind && earlier.Category == input.Category
            ? earlier.ToDto()
            : throw new ClientKeyTakenException();
    }

    private async Task<AttachmentDraftDto> StoreAsync(
        UploadAttachmentDraftDto input, FileFacts facts, AttachmentLimits limits, Func<Task> storeContent)
    {
        await ledger.LockAsync($"key {input.ClientKey}");
        if (await FindAsync(input) is { } earlier)
        {
            return earlier;
        }

        await ledger.LockAsync($"draft {input.DraftId}");
        if ((await drafts.GetListAsync(input.SubjectType, input.DraftId, currentUser.GetId())).Count >= limits.MaxFiles)
        {
            throw new BusinessException(AttachmentsErrorCodes.TooMany).WithData("Limit", limits.MaxFiles);
        }

        await storeContent();
        return (await drafts.InsertAsync(new AttachmentDraft(guids.Create(), input.DraftId, facts), autoSave: true)).ToDto();
    }

    private sealed class Destination(AttachmentDraftDestination parent, UploadAttachmentDraftDto input) : IFileDestination<AttachmentDraftDto>
    {
        public Task<AttachmentLimits> CheckAsync() => parent.CheckAsync(input);

        public Task<AttachmentDraftDto?> FindEarlierAsync() => parent.FindAsync(input);

        public Task<AttachmentDraftDto> StoreAsync(FileFacts facts, AttachmentLimits limits, Func<Task> storeContent)
            => parent.StoreAsync(input, facts, limits, storeContent);
    }
}

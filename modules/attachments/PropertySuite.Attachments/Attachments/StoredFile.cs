using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Attachments;

/// <summary>A file that came in: what it is, where its content lies, who brought it. Never changed afterwards.</summary>
public abstract class StoredFile : BasicAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>For the mapper.</summary>
    protected StoredFile()
    {
        SubjectType = null!;
        FileName = null!;
        ContentType = null!;
        Sha256 = null!;
        BlobName = null!;
        UploadedByName = null!;
    }

    /// <summary>A file that came in.</summary>
    protected StoredFile(Guid id, FileFacts facts)
        : base(id)
    {
        TenantId = facts.TenantId;
        SubjectType = Check.NotNullOrWhiteSpace(facts.SubjectType, nameof(facts.SubjectType), AttachmentConsts.MaxSubjectTypeLength);
        ClientKey = facts.ClientKey;
        Kind = facts.Kind;
        Category = facts.Category;
        FileName = Check.NotNullOrWhiteSpace(facts.FileName, nameof(facts.FileName), AttachmentConsts.MaxFileNameLength);
        ContentType = Check.NotNullOrWhiteSpace(facts.ContentType, nameof(facts.ContentType), AttachmentConsts.MaxContentTypeLength);
        Size = Check.Positive(facts.Size, nameof(facts.Size));
        ThumbnailSize = facts.ThumbnailSize;
        Sha256 = Check.NotNullOrWhiteSpace(facts.Sha256, nameof(facts.Sha256), AttachmentConsts.Sha256Length);
        Width = facts.Width;
        Height = facts.Height;
        Storage = facts.Storage;
        BlobName = Check.NotNullOrWhiteSpace(facts.BlobName, nameof(facts.BlobName), AttachmentConsts.MaxBlobNameLength);
        Scan = facts.Scan;
        UploadedById = facts.UploadedById;
        UploadedByName = Check.Length(facts.UploadedByName, nameof(facts.UploadedByName), AttachmentConsts.MaxNameLength) ?? "";
        UploadedAt = facts.UploadedAt;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Kind of record.</summary>
    public string SubjectType { get; private set; }

    /// <summary>Key of the upload.</summary>
    [DisableAuditing]
    public Guid ClientKey { get; private set; }

    /// <summary>What it is to the record.</summary>
    public AttachmentKind Kind { get; private set; }

    /// <summary>Which moment it shows.</summary>
    public AttachmentCategory Category { get; private set; }

    /// <summary>Safe name.</summary>
    public string FileName { get; private set; }

    /// <summary>Type of the content, as found in it.</summary>
    public string ContentType { get; private set; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Size of the preview in bytes; 0 where there is none.</summary>
    [DisableAuditing]
    public int ThumbnailSize { get; private set; }

    /// <summary>SHA-256 of the content in hex.</summary>
    public string Sha256 { get; private set; }

    /// <summary>Width in pixels, of an image.</summary>
    public int? Width { get; private set; }

    /// <summary>Height in pixels, of an image.</summary>
    public int? Height { get; private set; }

    /// <summary>Where the content lies.</summary>
    [DisableAuditing]
    public AttachmentStorage Storage { get; private set; }

    /// <summary>Under which name it lies there.</summary>
    [DisableAuditing]
    public string BlobName { get; private set; }

    /// <summary>What the virus scanner said.</summary>
    public AttachmentScan Scan { get; private set; }

    /// <summary>Who brought it; null for the system.</summary>
    public Guid? UploadedById { get; private set; }

    /// <summary>Name of who brought it, at that time.</summary>
    public string UploadedByName { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime UploadedAt { get; private set; }

    /// <summary>Whether there is a preview.</summary>
    public bool HasThumbnail => ThumbnailSize > 0;

    /// <summary>Room that it takes, in bytes.</summary>
    public long StoredBytes => Size + ThumbnailSize;

    /// <summary>Everything about the file, for one of another class that takes it over.</summary>
    public FileFacts ToFacts() => new()
    {
        TenantId = TenantId,
        SubjectType = SubjectType,
        ClientKey = ClientKey,
        Kind = Kind,
        Category = Category,
        FileName = FileName,
        ContentType = ContentType,
        Size = Size,
        ThumbnailSize = ThumbnailSize,
        Sha256 = Sha256,
        Width = Width,
        Height = Height,
        Storage = Storage,
        BlobName = BlobName,
        Scan = Scan,
        UploadedById = UploadedById,
        UploadedByName = UploadedByName,
        UploadedAt = UploadedAt,
    };
}

/// <summary>What is known of a file that came in; see <see cref="StoredFile"/>.</summary>
public sealed record FileFacts
{
    /// <inheritdoc cref="StoredFile.TenantId" />
    public Guid? TenantId { get; init; }

    /// <inheritdoc cref="StoredFile.SubjectType" />
    public required string SubjectType { get; init; }

    /// <inheritdoc cref="StoredFile.ClientKey" />
    public required Guid ClientKey { get; init; }

    /// <inheritdoc cref="StoredFile.Kind" />
    public required AttachmentKind Kind { get; init; }

    /// <inheritdoc cref="StoredFile.Category" />
    public required AttachmentCategory Category { get; init; }

    /// <inheritdoc cref="StoredFile.FileName" />
    public required string FileName { get; init; }

    /// <inheritdoc cref="StoredFile.ContentType" />
    public required string ContentType { get; init; }

    /// <inheritdoc cref="StoredFile.Size" />
    public required long Size { get; init; }

    /// <inheritdoc cref="StoredFile.ThumbnailSize" />
    public int ThumbnailSize { get; init; }

    /// <inheritdoc cref="StoredFile.Sha256" />
    public required string Sha256 { get; init; }

    /// <inheritdoc cref="StoredFile.Width" />
    public int? Width { get; init; }

    /// <inheritdoc cref="StoredFile.Height" />
    public int? Height { get; init; }

    /// <inheritdoc cref="StoredFile.Storage" />
    public required AttachmentStorage Storage { get; init; }

    /// <inheritdoc cref="StoredFile.BlobName" />
    public required string BlobName { get; init; }

    /// <inheritdoc cref="StoredFile.Scan" />
    public AttachmentScan Scan { get; init; }

    /// <inheritdoc cref="StoredFile.UploadedById" />
    public Guid? UploadedById { get; init; }

    /// <inheritdoc cref="StoredFile.UploadedByName" />
    public required string UploadedByName { get; init; }

    /// <inheritdoc cref="StoredFile.UploadedAt" />
    public required DateTime UploadedAt { get; init; }
}

using Volo.Abp.BlobStoring;

namespace PropertySuite.Attachments;

/// <summary>Content of attachments in the database.</summary>
[BlobContainerName("attachments")]
public class AttachmentDatabaseContainer;

/// <summary>Content of attachments in files.</summary>
[BlobContainerName("attachment-files")]
public class AttachmentFolderContainer;

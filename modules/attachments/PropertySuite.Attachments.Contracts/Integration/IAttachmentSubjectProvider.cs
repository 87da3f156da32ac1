namespace PropertySuite.Attachments;

/// <summary>
/// Lets a module's records carry attachments: the module registers one for each kind of record, and says with it who may see and add
/// what. Attachments have no permissions of their own.
/// </summary>
public interface IAttachmentSubjectProvider
{
    /// <summary>Kind of record, such as <c>Repairs.RepairOrder</c>.</summary>
    string SubjectType { get; }

    /// <summary>What the current user may do with the attachments of a record; null when the record is not theirs to see.</summary>
    Task<AttachmentSubject?> FindAsync(Guid subjectId);

    /// <summary>Whether the current user may create such a record, and so upload files for one to come.</summary>
    Task<bool> MayCreateAsync();
}

/// <summary>A record as attachments see it.</summary>
/// <param name="SiteId">Its site.</param>
/// <param name="MayAdd">Whether the current user may add attachments now, and take back their own.</param>
/// <param name="MayDeleteAny">Whether the current user may delete any attachment, with a reason.</param>
public sealed record AttachmentSubject(Guid SiteId, bool MayAdd, bool MayDeleteAny);

namespace Volo.Abp.Auditing;

/// <summary>What happened to an entity.</summary>
public enum EntityChangeType : byte
{
    /// <summary>It is new.</summary>
    Created = 0,

    /// <summary>Some of its values changed.</summary>
    Updated = 1,

    /// <summary>It was deleted, softly or for good.</summary>
    Deleted = 2,
}

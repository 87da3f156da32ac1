namespace PropertySuite.Attachments;

/// <summary>Where an upload goes: to a record, or to a form whose record is still to come.</summary>
/// <typeparam name="TResult">What the client is told.</typeparam>
public interface IFileDestination<TResult>
    where TResult : class
{
    /// <summary>Makes sure that the caller may upload here now, before anything is read.</summary>
    Task<AttachmentLimits> CheckAsync();

    /// <summary>What an earlier upload with the same key has made; null when there was none.</summary>
    Task<TResult?> FindEarlierAsync();

    /// <summary>
    /// Stores the file in the current transaction, unless an upload with the same key did meanwhile. Counts again, since others upload too.
    /// </summary>
    /// <param name="facts">The file.</param>
    /// <param name="limits">The limits in force.</param>
    /// <param name="storeContent">Stores the content; called once, or not at all.</param>
    Task<TResult> StoreAsync(FileFacts facts, AttachmentLimits limits, Func<Task> storeContent);
}

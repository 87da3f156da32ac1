namespace PropertySuite.Attachments;

/// <summary>The books of the storage: used room, and files that nobody vouches for. All within the current company and transaction.</summary>
public interface IAttachmentLedger
{
    /// <summary>Makes others that ask for the same key wait until the current transaction ends.</summary>
    Task LockAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Takes room, unless that would be more than there is. Others of the company wait until the current transaction ends.</summary>
    /// <param name="bytes">Bytes to take.</param>
    /// <param name="quota">Most bytes; null for no limit.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether there was room.</returns>
    Task<bool> TryTakeRoomAsync(long bytes, long? quota, CancellationToken cancellationToken = default);

    /// <summary>Gives room back.</summary>
    Task GiveRoomBackAsync(long bytes, CancellationToken cancellationToken = default);

    /// <summary>Bytes in use.</summary>
    Task<long> GetUsedAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes a file's name down before the file is written.</summary>
    Task AddLooseAsync(LooseBlob blob, CancellationToken cancellationToken = default);

    /// <summary>Strikes a file's name out.</summary>
    /// <returns>Whether it was there; if not, the file may have been collected.</returns>
    Task<bool> StrikeOutAsync(string blobName, CancellationToken cancellationToken = default);

    /// <summary>Names of files whose time has come, in the current data filters.</summary>
    Task<List<LooseBlob>> GetGarbageAsync(DateTime now, int count, CancellationToken cancellationToken = default);
}

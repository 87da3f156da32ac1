using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Stores blobs in the database: in the transaction of the unit of work, so that a blob comes and goes with what refers to it.</summary>
public class DatabaseBlobProvider : BlobProviderBase, ITransientDependency
{
    private readonly IDatabaseBlobRepository _blobs;
    private readonly IDatabaseBlobContainerRepository _containers;
    private readonly IGuidGenerator _guids;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Takes what it needs from the container.</summary>
    public DatabaseBlobProvider(
        IDatabaseBlobRepository databaseBlobRepository,
        IDatabaseBlobContainerRepository databaseBlobContainerRepository,
        IGuidGenerator guidGenerator,
        ICurrentTenant currentTenant)
    {
        _blobs = databaseBlobRepository;
        _containers = databaseBlobContainerRepository;
        _guids = guidGenerator;
        _currentTenant = currentTenant;
    }

    /// <inheritdoc />
    [UnitOfWork]
    public override async Task SaveAsync(BlobProviderSaveArgs args)
    {
        var container = await GetOrCreateContainerAsync(args.ContainerName, args.CancellationToken);
        var existing = await _blobs.FindAsync(container.Id, args.BlobName, args.CancellationToken);
        if (existing is null)
        {
            var blob = new DatabaseBlob(
                _guids.Create(), container.Id, args.BlobName, await ReadAsync(args), _currentTenant.Id);
            await _blobs.InsertAsync(blob, autoSave: true, args.CancellationToken);
            return;
        }

        if (!args.OverrideExisting)
        {
            throw new BlobAlreadyExistsException($"The container '{args.ContainerName}' has a BLOB '{args.BlobName}' already.");
        }

        existing.SetContent(await ReadAsync(args));
        await _blobs.UpdateAsync(existing, autoSave: true, args.CancellationToken);
    }

    /// <inheritdoc />
    [UnitOfWork]
    public override async Task<bool> DeleteAsync(BlobProviderDeleteArgs args) =>
        await _containers.FindAsync(args.ContainerName, args.CancellationToken) is { } container
        && await _blobs.DeleteAsync(container.Id, args.BlobName, autoSave: true, args.CancellationToken);

    /// <inheritdoc />
    [UnitOfWork]
    public override async Task<bool> ExistsAsync(BlobProviderExistsArgs args) =>
        await _containers.FindAsync(args.ContainerName, args.CancellationToken) is { } container
        && await _blobs.ExistsAsync(container.Id, args.BlobName, args.CancellationToken);

    /// <inheritdoc />
    [UnitOfWork]
    public override async Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args) =>
        await _containers.FindAsync(args.ContainerName, args.CancellationToken) is { } container
        && await _blobs.FindAsync(container.Id, args.BlobName, args.CancellationToken) is { } blob
            ? new MemoryStream(blob.Content, writable: false)
            : null;

    private async Task<DatabaseBlobContainer> GetOrCreateContainerAsync(string name, CancellationToken cancellationToken) =>
        await _containers.FindAsync(name, cancellationToken)
        ?? await _containers.InsertAsync(new DatabaseBlobContainer(_guids.Create(), name, _currentTenant.Id), autoSave: true, cancellationToken);

    private static async Task<byte[]> ReadAsync(BlobProviderSaveArgs args)
    {
        using var memory = new MemoryStream(args.BlobStream.CanSeek ? (int)(args.BlobStream.Length - args.BlobStream.Position) : 0);
        await args.BlobStream.CopyToAsync(memory, args.CancellationToken);
        return memory.TryGetBuffer(out var buffer) && buffer.Count == buffer.Array!.Length ? buffer.Array : memory.ToArray();
    }
}

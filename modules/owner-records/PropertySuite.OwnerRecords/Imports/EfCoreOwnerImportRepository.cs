using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using PropertySuite.Paging;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IOwnerImportRepository" />
public class EfCoreOwnerImportRepository(IDbContextProvider<IOwnerRecordsDbContext> dbContextProvider)
    : EfCoreRepository<IOwnerRecordsDbContext, OwnerImport, Guid>(dbContextProvider), IOwnerImportRepository
{
    private static readonly ListOrder<OwnerImportRow> RowOrder = new ListOrder<OwnerImportRow>(row => row.Id, "rowNumber")
        .Add("rowNumber", row => row.RowNumber);

    private const string CopyRows =
        """
        COPY owner_records.owner_import_rows
            (id, tenant_id, site_id, import_id, row_number, verdict, state, unit_code, findings, cells_secret)
        FROM STDIN (FORMAT BINARY)
        """;

    /// <inheritdoc />
    public async Task<OwnerImport> GetLockedAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var locked = await dbContext.OwnerImports
            .FromSql($"SELECT * FROM owner_records.owner_imports WHERE id = {id} FOR UPDATE")
            .SingleOrDefaultAsync(GetCancellationToken(cancellationToken));
        return locked ?? throw new EntityNotFoundException(typeof(OwnerImport), id);
    }

    /// <inheritdoc />
    public async Task InsertRowsAsync(IEnumerable<OwnerImportRow> rows, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var token = GetCancellationToken(cancellationToken);
        var connection = (NpgsqlConnection)dbContext.Database.GetDbConnection();
        await dbContext.Database.OpenConnectionAsync(token);
        try
        {
            await using var copy = await connection.BeginBinaryImportAsync(CopyRows, token);
            foreach (var row in rows)
            {
                await WriteAsync(copy, row, token);
            }

            await copy.CompleteAsync(token);
        }
        finally
        {
            await dbContext.Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc />
    public async Task DeleteRowsAsync(Guid importId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .Where(row => row.ImportId == importId)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<OwnerImportRow>> GetAllRowsAsync(Guid importId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .AsNoTracking()
            .Where(row => row.ImportId == importId)
            .OrderBy(row => row.RowNumber)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<Page<OwnerImportRow>> GetRowsAsync(
        Guid importId, OwnerImportRowQuery filter, PageRequest request, CancellationToken cancellationToken = default) =>
        await RowOrder.GetPageAsync(Apply(await GetDbContextAsync(), importId, filter), request, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<OwnerImportRow>> GetNextBatchAsync(Guid importId, int size, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var token = GetCancellationToken(cancellationToken);
        var waiting = dbContext.OwnerImportRows.Where(row =>
            row.ImportId == importId
            && row.State == OwnerImportRowState.Waiting
            && (row.Verdict == OwnerImportRowVerdict.Clean || row.Verdict == OwnerImportRowVerdict.Warning));
        var next = await waiting.OrderBy(row => row.RowNumber).Take(size).ToListAsync(token);
        var unitCodes = next.Select(row => row.UnitCode).Distinct().ToList();
        var seen = next.Select(row => row.Id).ToList();
        var others = await waiting
            .Where(row => unitCodes.Contains(row.UnitCode) && !seen.Contains(row.Id))
            .OrderBy(row => row.RowNumber)
            .ToListAsync(token);
        return [.. next, .. others];
    }

    private static IQueryable<OwnerImportRow> Apply(IOwnerRecordsDbContext dbContext, Guid importId, OwnerImportRowQuery filter) =>
        dbContext.OwnerImportRows
            .AsNoTracking()
            .Where(row => row.ImportId == importId)
            .WhereIf(filter.Verdict is not null, row => row.Verdict == filter.Verdict)
            .WhereIf(filter.State is not null, row => row.State == filter.State)
            .WhereIf(
                filter.OnlyProblems,
                row => row.Verdict == OwnerImportRowVerdict.Error || row.State == OwnerImportRowState.Failed);

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, OwnerImportRow row, CancellationToken cancellationToken)
    {
        await copy.StartRowAsync(cancellationToken);
        await copy.WriteAsync(row.Id, NpgsqlDbType.Uuid, cancellationToken);
        await WriteOrNullAsync(row.TenantId);
        await copy.WriteAsync(row.SiteId, NpgsqlDbType.Uuid, cancellationToken);
        await copy.WriteAsync(row.ImportId, NpgsqlDbType.Uuid, cancellationToken);
        await copy.WriteAsync(row.RowNumber, NpgsqlDbType.Integer, cancellationToken);
        await copy.WriteAsync((int)row.Verdict, NpgsqlDbType.Integer, cancellationToken);
        await copy.WriteAsync((int)row.State, NpgsqlDbType.Integer, cancellationToken);
        await WriteTextAsync(row.UnitCode, NpgsqlDbType.Varchar);
        await WriteTextAsync(JsonSerializer.Serialize(row.Findings, OwnerRecordsDbProperties.Json), NpgsqlDbType.Jsonb);
        await WriteTextAsync(row.CellsSecret, NpgsqlDbType.Text);

        Task WriteOrNullAsync(Guid? id) => id is { } value
            ? copy.WriteAsync(value, NpgsqlDbType.Uuid, cancellationToken)
            : copy.WriteNullAsync(cancellationToken);

        Task WriteTextAsync(string? text, NpgsqlDbType type) => text is null
            ? copy.WriteNullAsync(cancellationToken)
            : copy.WriteAsync(text, type, cancellationToken);
    }
}

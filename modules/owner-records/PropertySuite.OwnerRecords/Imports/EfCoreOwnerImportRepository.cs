using System.Runtime.CompilerServices;
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
    private static readonly ListOrder<OwnerImportRow> RowOrder = new ListOrder<OwnerImportRow>(row => row.Id, "position")
        .Add("position", row => row.Position);

    private const string CopyRows =
        """
        COPY owner_records.owner_import_rows
            (id, tenant_id, site_id, import_id, position, sheet_index, row_number, verdict, state, unit_code, findings, cells_secret)
        FROM STDIN (FORMAT BINARY)
        """;

    private const int RowsOfAnUpdate = 5_000;

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
    public async Task UpdateRowsAsync(IReadOnlyCollection<OwnerImportRow> rows, CancellationToken cancellationToken = default)
    {
        var database = (await GetDbContextAsync()).Database;
        foreach (var chunk in rows.Chunk(RowsOfAnUpdate))
        {
            Guid[] ids = [.. chunk.Select(row => row.Id)];
            int[] verdicts = [.. chunk.Select(row => (int)row.Verdict)];
            int[] states = [.. chunk.Select(row => (int)row.State)];
            string?[] units = [.. chunk.Select(row => row.UnitCode)];
            string[] findings = [.. chunk.Select(row => JsonSerializer.Serialize(row.Findings, OwnerRecordsDbProperties.Json))];
            string?[] cells = [.. chunk.Select(row => row.CellsSecret)];
            int?[] decisions = [.. chunk.Select(row => (int?)row.Decision)];
            DateOnly?[] days = [.. chunk.Select(row => row.DecisionFrom)];
            await database.ExecuteSqlAsync(
                $"""
                update owner_records.owner_import_rows as kept
                set verdict = found.verdict, state = found.state, unit_code = found.unit_code, findings = found.findings::jsonb,
                    cells_secret = found.cells_secret, decision = found.decision, decision_from = found.decision_from
                from unnest({ids}, {verdicts}, {states}, {units}, {findings}, {cells}, {decisions}, {days})
                    as found(id, verdict, state, unit_code, findings, cells_secret, decision, decision_from)
                where kept.id = found.id
                """,
                GetCancellationToken(cancellationToken));
        }
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<OwnerImportFilePart> GetFilePartsAsync(
        Guid importId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var parts = (await GetDbContextAsync()).OwnerImportFileParts.AsNoTracking().Where(part => part.ImportId == importId).OrderBy(part => part.Number);
        await foreach (var part in parts.AsAsyncEnumerable().WithCancellation(GetCancellationToken(cancellationToken)))
        {
            yield return part;
        }
    }

    /// <inheritdoc />
    public async Task DeleteFilePartsAsync(Guid importId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportFileParts
            .Where(part => part.ImportId == importId)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<OwnerImportRow>> GetAllRowsAsync(Guid importId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .AsNoTracking()
            .Where(row => row.ImportId == importId)
            .OrderBy(row => row.Position)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<OwnerImportRow> GetRowAsync(Guid importId, Guid rowId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.ImportId == importId && row.Id == rowId, GetCancellationToken(cancellationToken))
        ?? throw new EntityNotFoundException(typeof(OwnerImportRow), rowId);

    /// <inheritdoc />
    public async Task<List<OwnerImportRow>> GetOpenRowsAsync(
        Guid importId, IReadOnlyCollection<string> unitCodes, Guid? rowId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .AsNoTracking()
            .Where(row => row.ImportId == importId && row.CellsSecret != null)
            .Where(row => unitCodes.Contains(row.UnitCode!) || row.Id == rowId)
            .OrderBy(row => row.Position)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<string>> GetUnitsToDecideAsync(
        Guid importId, IReadOnlyCollection<string>? unitCodes, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .Where(row => row.ImportId == importId && row.UnitCode != null && row.CellsSecret != null)
            .WhereIf(unitCodes is null, row => row.Verdict == OwnerImportRowVerdict.Undecided)
            .WhereIf(
                unitCodes is not null,
                row => unitCodes!.Contains(row.UnitCode!) && (row.Verdict == OwnerImportRowVerdict.Undecided || row.Decision != null))
            .Select(row => row.UnitCode!)
            .Distinct()
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<string>> GetUnitCodesAsync(Guid importId, int sheetIndex, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .Where(row => row.ImportId == importId && row.SheetIndex == sheetIndex && row.UnitCode != null)
            .Select(row => row.UnitCode!)
            .Distinct()
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<OwnerImportRowCount>> CountRowsAsync(Guid importId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).OwnerImportRows
            .Where(row => row.ImportId == importId)
            .GroupBy(row => new { row.Verdict, row.State })
            .Select(rows => new OwnerImportRowCount(rows.Key.Verdict, rows.Key.State, rows.Count()))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task TouchAsync(OwnerImport import)
    {
        var dbContext = await GetDbContextAsync();
        dbContext.Entry(import).Property(one => one.LastModificationTime).IsModified = true;
        await UpdateAsync(import, autoSave: true);
    }

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
        var next = await waiting.OrderBy(row => row.Position).Take(size).ToListAsync(token);
        var unitCodes = next.Select(row => row.UnitCode).Distinct().ToList();
        var seen = next.Select(row => row.Id).ToList();
        var others = await waiting
            .Where(row => unitCodes.Contains(row.UnitCode) && !seen.Contains(row.Id))
            .OrderBy(row => row.Position)
            .ToListAsync(token);
        return [.. next, .. others];
    }

    private static IQueryable<OwnerImportRow> Apply(IOwnerRecordsDbContext dbContext, Guid importId, OwnerImportRowQuery filter) =>
        dbContext.OwnerImportRows
            .AsNoTracking()
            .Where(row => row.ImportId == importId)
            .WhereIf(filter.Verdict is not null, row => row.Verdict == filter.Verdict)
            .WhereIf(filter.Verdict is null, row => row.Verdict != OwnerImportRowVerdict.NotRead)
            .WhereIf(filter.SheetIndex is not null, row => row.SheetIndex == filter.SheetIndex)
            .WhereIf(filter.State is not null, row => row.State == filter.State)
            .WhereIf(
                filter.OnlyProblems,
                row => row.Verdict == OwnerImportRowVerdict.Error
                    || row.Verdict == OwnerImportRowVerdict.Undecided
                    || row.State == OwnerImportRowState.Failed);

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, OwnerImportRow row, CancellationToken cancellationToken)
    {
        await copy.StartRowAsync(cancellationToken);
        await copy.WriteAsync(row.Id, NpgsqlDbType.Uuid, cancellationToken);
        await WriteOrNullAsync(row.TenantId);
        await copy.WriteAsync(row.SiteId, NpgsqlDbType.Uuid, cancellationToken);
        await copy.WriteAsync(row.ImportId, NpgsqlDbType.Uuid, cancellationToken);
        await copy.WriteAsync(row.Position, NpgsqlDbType.Integer, cancellationToken);
        await copy.WriteAsync(row.SheetIndex, NpgsqlDbType.Integer, cancellationToken);
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

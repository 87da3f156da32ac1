using System.Text;
using System.Xml;
using ExcelDataReader.Exceptions;
using Sylvan.Data.Csv;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Tables;

/// <summary>
/// Reads spreadsheets that strangers made (xlsx, xls, csv) into texts, within bounds: what a file says of its own size is checked before
/// it is believed, texts are cut while they are read, and reading stops at its budget of time or when the caller gives up. One file at a
/// time in a process, so that the memory of one file is the memory of all.
/// </summary>
public class TableFileReader : ITransientDependency
{
    private const int SampleBytes = 8192;
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static readonly byte[] OldExcelSignature = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>
    /// Looks at the first bytes only: whether this may be a spreadsheet at all. Quick enough for a request; <see cref="ReadAsync"/> belongs
    /// into a job.
    /// </summary>
    /// <exception cref="BusinessException">
    /// <see cref="FoundationErrorCodes.TableUnreadable"/>, or <see cref="FoundationErrorCodes.TableIsWebPage"/> for a page saved as xls.
    /// </exception>
    public virtual void CheckKind(ReadOnlySpan<byte> head, string fileName) => FindKind(head, fileName);

    /// <summary>Reads all sheets.</summary>
    /// <param name="file">The whole file, seekable.</param>
    /// <param name="fileName">Its name; tells csv from the rest.</param>
    /// <param name="limits">How far it may go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="BusinessException">
    /// It is no spreadsheet, damaged, encrypted or a web page; it is larger than allowed; or reading took longer than allowed. Codes:
    /// <see cref="FoundationErrorCodes"/>, <c>Table…</c>.
    /// </exception>
    public virtual async Task<List<TableSheet>> ReadAsync(
        Stream file, string fileName, TableReadLimits limits, CancellationToken cancellationToken = default)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            return Read(file, fileName, limits, cancellationToken);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static List<TableSheet> Read(Stream file, string fileName, TableReadLimits limits, CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(limits.MaxDuration);
        try
        {
            var head = new byte[SampleBytes];
            var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            file.Position = 0;
            var builder = new TableBuilder(limits);
            switch (FindKind(head.AsSpan(0, length), fileName))
            {
                case TableKind.Xlsx:
                    var errors = XlsxGuard.Check(file, limits, budget.Token);
                    file.Position = 0;
                    return ExcelTable.ReadXlsx(file, errors, builder, budget.Token);
                case TableKind.Xls:
                    return ExcelTable.ReadXls(file, builder, budget.Token);
                default:
                    return CsvTable.Read(file, builder, budget.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BusinessException(FoundationErrorCodes.TableTooSlow).WithData("seconds", (int)limits.MaxDuration.TotalSeconds);
        }
        catch (Exception exception) when (IsSpoiltFile(exception))
        {
            throw new BusinessException(FoundationErrorCodes.TableUnreadable, innerException: exception);
        }
    }

    private static TableKind FindKind(ReadOnlySpan<byte> head, string fileName)
    {
        if (head.StartsWith("PK\x03\x04"u8))
        {
            return TableKind.Xlsx;
        }

        if (head.StartsWith(OldExcelSignature))
        {
            return TableKind.Xls;
        }

        var start = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<meta", StringComparison.OrdinalIgnoreCase))
        {
            throw new BusinessException(FoundationErrorCodes.TableIsWebPage);
        }

        var isWide = head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble);
        return fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && head.Length > 0 && (isWide || !head.Contains((byte)0))
            ? TableKind.Csv
            : throw new BusinessException(FoundationErrorCodes.TableUnreadable);
    }

    private static bool IsSpoiltFile(Exception exception) => exception
        is ExcelReaderException or CsvFormatException or InvalidDataException or XmlException or FormatException or ArgumentException
        or InvalidOperationException or IOException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException
        or InvalidCastException or OverflowException or NotSupportedException;

    private enum TableKind
    {
        Xlsx = 1,
        Xls = 2,
        Csv = 3,
    }
}

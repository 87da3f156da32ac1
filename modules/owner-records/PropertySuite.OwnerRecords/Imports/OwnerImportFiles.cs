using PropertySuite.Sites;
using PropertySuite.Tables;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>Keeps uploaded rosters, piece by piece and encrypted, until they are read.</summary>
public class OwnerImportFiles(
    IOwnerImportRepository imports,
    IBasicRepository<OwnerImportFilePart, Guid> parts,
    TableFileReader tables,
    IPersonalDataProtector protector,
    ISiteSettingIntegrationService settings) : DomainService
{
    private const int BytesPerMegabyte = 1024 * 1024;

    /// <summary>Takes a file in. It is looked at only as far as its first bytes.</summary>
    /// <exception cref="BusinessException">It is empty, too large, or no spreadsheet.</exception>
    public virtual async Task WriteAsync(OwnerImport import, Stream file, CancellationToken cancellationToken = default)
    {
        var maxMegabytes = await settings.GetAsync<int>(import.SiteId, OwnerRecordsSettings.ImportMaxFileMegabytes);
        var buffer = new byte[OwnerImportFilePart.Bytes];
        long total = 0;
        int length;
        for (var number = 0; (length = await file.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken)) > 0; number++)
        {
            total += length;
            if (total > (long)maxMegabytes * BytesPerMegabyte)
            {
                throw new BusinessException(OwnerRecordsErrorCodes.FileTooLarge).WithData("maxMegabytes", maxMegabytes);
            }

            if (number == 0)
            {
                tables.CheckKind(buffer.AsSpan(0, length), import.FileName);
            }

            var secret = protector.Protect(Convert.ToBase64String(buffer, 0, length));
            await parts.InsertAsync(new OwnerImportFilePart(GuidGenerator.Create(), import, number, secret), cancellationToken: cancellationToken);
        }

        if (total == 0)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.FileMissing);
        }
    }

    /// <summary>The file.</summary>
    public virtual async Task<MemoryStream> ReadAsync(OwnerImport import, CancellationToken cancellationToken = default)
    {
        var file = new MemoryStream();
        await foreach (var part in imports.GetFilePartsAsync(import.Id, cancellationToken))
        {
            file.Write(Convert.FromBase64String(protector.Unprotect(part.ContentSecret)));
        }

        file.Position = 0;
        return file;
    }
}

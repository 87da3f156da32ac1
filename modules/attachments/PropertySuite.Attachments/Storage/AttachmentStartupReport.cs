using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>Says at the start how attachments are kept, and what is not done with them.</summary>
public class AttachmentStartupReport(
    IOptions<AttachmentOptions> options, IVirusScanner scanner, ILogger<AttachmentStartupReport> logger) : ITransientDependency
{
    /// <summary>Writes it to the log.</summary>
    /// <exception cref="AbpException">Files are to be kept in a folder, and none is named.</exception>
    public virtual void Write()
    {
        var settings = options.Value;
        if (settings.Storage == AttachmentStorage.FileSystem && string.IsNullOrWhiteSpace(settings.Folder))
        {
            throw new AbpException("Attachments__Storage is FileSystem: name the folder with Attachments__Folder.");
        }

        logger.LogInformation(
            "Attachments are kept in {Place}; {Scanner}",
            settings.Storage == AttachmentStorage.Database ? "the database" : settings.Folder,
            scanner.IsConfigured ? $"scanned for viruses by {settings.ClamAv}" : "not scanned for viruses (Attachments__ClamAv names no scanner)");
    }
}

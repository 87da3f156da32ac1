using Volo.Abp;

namespace PropertySuite.Attachments;

/// <summary>Looks for viruses in files that come in.</summary>
public interface IVirusScanner
{
    /// <summary>Whether anything is looked for at all.</summary>
    bool IsConfigured { get; }

    /// <summary>Looks through a file from its current position.</summary>
    /// <exception cref="BusinessException"><see cref="AttachmentsErrorCodes.ScannerUnavailable"/>: no answer, so nobody knows.</exception>
    Task<VirusVerdict> ScanAsync(Stream content, CancellationToken cancellationToken = default);
}

/// <summary>What the scanner says.</summary>
/// <param name="Threat">Name of what was found; null when nothing was.</param>
public sealed record VirusVerdict(string? Threat);

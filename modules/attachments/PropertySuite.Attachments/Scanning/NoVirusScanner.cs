using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>Stands in where no scanner is configured; attachments say that they were not scanned.</summary>
[ExposeServices(typeof(NoVirusScanner))]
public class NoVirusScanner : IVirusScanner, ITransientDependency
{
    /// <inheritdoc />
    public bool IsConfigured => false;

    /// <inheritdoc />
    public Task<VirusVerdict> ScanAsync(Stream content, CancellationToken cancellationToken = default) => Task.FromResult(new VirusVerdict(null));
}

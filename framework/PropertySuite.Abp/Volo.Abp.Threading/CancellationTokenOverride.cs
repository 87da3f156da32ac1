namespace Volo.Abp.Threading;

/// <summary>A token that stands in for the provider's own.</summary>
public class CancellationTokenOverride
{
    public CancellationTokenOverride(CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
    }

    public CancellationToken CancellationToken { get; }
}

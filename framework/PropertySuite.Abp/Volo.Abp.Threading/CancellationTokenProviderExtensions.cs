namespace Volo.Abp.Threading;

public static class CancellationTokenProviderExtensions
{
    /// <summary>The given token, or the provider's when the given one can never be cancelled.</summary>
    public static CancellationToken FallbackToProvider(this ICancellationTokenProvider provider, CancellationToken prefferedValue = default)
        => prefferedValue == default || prefferedValue == CancellationToken.None ? provider.Token : prefferedValue;
}

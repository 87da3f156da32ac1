namespace Volo.Abp.Threading;

/// <summary>Keeps overrides for the asynchronous call.</summary>
public abstract class CancellationTokenProviderBase : ICancellationTokenProvider
{
    /// <summary>Common to all providers, so that an override holds whichever of them is asked.</summary>
    public const string CancellationTokenOverrideContextKey = "Volo.Abp.Threading.CancellationToken.Override";

    protected CancellationTokenProviderBase(IAmbientScopeProvider<CancellationTokenOverride> cancellationTokenOverrideScopeProvider)
    {
        CancellationTokenOverrideScopeProvider = cancellationTokenOverrideScopeProvider;
    }

    public abstract CancellationToken Token { get; }

    protected IAmbientScopeProvider<CancellationTokenOverride> CancellationTokenOverrideScopeProvider { get; }

    protected CancellationTokenOverride? OverrideValue
        => CancellationTokenOverrideScopeProvider.GetValue(CancellationTokenOverrideContextKey);

    public virtual IDisposable Use(CancellationToken cancellationToken)
        => CancellationTokenOverrideScopeProvider.BeginScope(
            CancellationTokenOverrideContextKey,
            new CancellationTokenOverride(cancellationToken));
}

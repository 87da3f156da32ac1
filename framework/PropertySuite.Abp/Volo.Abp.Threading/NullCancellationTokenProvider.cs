namespace Volo.Abp.Threading;

/// <summary>Has no token of its own, only overrides.</summary>
public class NullCancellationTokenProvider : CancellationTokenProviderBase
{
    private NullCancellationTokenProvider()
        : base(new AmbientDataContextAmbientScopeProvider<CancellationTokenOverride>(new AsyncLocalAmbientDataContext()))
    {
    }

    public static NullCancellationTokenProvider Instance { get; } = new();

    public override CancellationToken Token => OverrideValue?.CancellationToken ?? CancellationToken.None;
}

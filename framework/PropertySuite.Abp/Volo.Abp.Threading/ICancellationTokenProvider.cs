namespace Volo.Abp.Threading;

/// <summary>The token of whoever waits for the running work, such as the HTTP request.</summary>
public interface ICancellationTokenProvider
{
    CancellationToken Token { get; }

    /// <summary>Overrides the token until the result is disposed; flows with the asynchronous call.</summary>
    IDisposable Use(CancellationToken cancellationToken);
}

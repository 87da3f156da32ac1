namespace Volo.Abp.Content;

/// <summary>A stream that travels to or from a client: an upload or a download.</summary>
public interface IRemoteStreamContent : IDisposable
{
    string? FileName { get; }

    string ContentType { get; }

    /// <summary>In bytes; null when unknown.</summary>
    long? ContentLength { get; }

    Stream GetStream();
}

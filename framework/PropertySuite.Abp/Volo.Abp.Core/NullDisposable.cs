namespace Volo.Abp;

/// <summary>Does nothing when it is disposed.</summary>
public sealed class NullDisposable : IDisposable
{
    private NullDisposable()
    {
    }

    public static NullDisposable Instance { get; } = new();

    public void Dispose()
    {
    }
}

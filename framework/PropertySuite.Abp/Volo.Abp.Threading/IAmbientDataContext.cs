namespace Volo.Abp.Threading;

/// <summary>Data that flow with the asynchronous call, by key.</summary>
public interface IAmbientDataContext
{
    void SetData(string key, object? value);

    object? GetData(string key);
}

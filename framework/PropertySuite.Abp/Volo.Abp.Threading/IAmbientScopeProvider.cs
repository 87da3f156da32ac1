namespace Volo.Abp.Threading;

/// <summary>Values that hold for a while; scopes nest and flow with the asynchronous call.</summary>
public interface IAmbientScopeProvider<T>
{
    /// <summary>The value of the innermost scope; the default of the type outside any.</summary>
    T? GetValue(string contextKey);

    /// <summary>Sets the value until the result is disposed.</summary>
    IDisposable BeginScope(string contextKey, T value);
}

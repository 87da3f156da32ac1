namespace Volo.Abp;

/// <summary>Runs an action when it is disposed, once.</summary>
public class DisposeAction : IDisposable
{
    private Action? _action;

    public DisposeAction(Action action)
    {
        _action = Check.NotNull(action, nameof(action));
    }

    public void Dispose()
    {
        Interlocked.Exchange(ref _action, null)?.Invoke();
        GC.SuppressFinalize(this);
    }
}

/// <summary>Runs an action with a state when it is disposed, once; needs no closure.</summary>
public class DisposeAction<T> : IDisposable
{
    private readonly T? _parameter;
    private Action<T>? _action;

    public DisposeAction(Action<T> action, T parameter)
    {
        _action = Check.NotNull(action, nameof(action));
        _parameter = parameter;
    }

    public void Dispose()
    {
        Interlocked.Exchange(ref _action, null)?.Invoke(_parameter!);
        GC.SuppressFinalize(this);
    }
}

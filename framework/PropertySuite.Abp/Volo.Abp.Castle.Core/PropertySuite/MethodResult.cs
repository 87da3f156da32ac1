using System.Collections.Concurrent;
using Castle.DynamicProxy;

namespace PropertySuite.Abp.DynamicProxy;

/// <summary>How methods of one return type give back their result: at once, or by Task or ValueTask.</summary>
internal abstract class MethodResult
{
    private static readonly ConcurrentDictionary<Type, MethodResult> Results = new();

    public static MethodResult Of(Type returnType) => Results.GetOrAdd(returnType, Create);

    /// <summary>Runs the call and leaves its result in the invocation.</summary>
    public abstract void Run(IInvocation invocation, MethodInvocation call);

    /// <summary>Waits for what the method returned.</summary>
    public abstract ValueTask<object?> ReadAsync(object? returned);

    private static MethodResult Create(Type returnType)
    {
        if (returnType == typeof(Task))
        {
            return new TaskResult();
        }

        if (returnType == typeof(ValueTask))
        {
            return new ValueTaskResult();
        }

        if (returnType.IsGenericType)
        {
            var definition = returnType.GetGenericTypeDefinition();
            var result = definition == typeof(Task<>) ? typeof(TaskResult<>)
                : definition == typeof(ValueTask<>) ? typeof(ValueTaskResult<>)
                : null;
            if (result is not null)
            {
                return (MethodResult)Activator.CreateInstance(result.MakeGenericType(returnType.GenericTypeArguments))!;
            }
        }

        return new ImmediateResult(returnType);
    }

    // A synchronous method with interceptors that wait has to wait itself; nothing else would keep its signature.
    private sealed class ImmediateResult(Type returnType) : MethodResult
    {
        public override void Run(IInvocation invocation, MethodInvocation call)
        {
            call.ProceedAsync().GetAwaiter().GetResult();
            if (returnType != typeof(void))
            {
                invocation.ReturnValue = call.ReturnValue ?? (returnType.IsValueType ? Activator.CreateInstance(returnType) : null);
            }
        }

        public override ValueTask<object?> ReadAsync(object? returned) => ValueTask.FromResult(returned);
    }

    private sealed class TaskResult : MethodResult
    {
        public override void Run(IInvocation invocation, MethodInvocation call) => invocation.ReturnValue = call.ProceedAsync();

        public override async ValueTask<object?> ReadAsync(object? returned)
        {
            await (Task)returned!;
            return null;
        }
    }

    private sealed class ValueTaskResult : MethodResult
    {
        public override void Run(IInvocation invocation, MethodInvocation call)
            => invocation.ReturnValue = new ValueTask(call.ProceedAsync());

        public override async ValueTask<object?> ReadAsync(object? returned)
        {
            await (ValueTask)returned!;
            return null;
        }
    }

    private sealed class TaskResult<T> : MethodResult
    {
        public override void Run(IInvocation invocation, MethodInvocation call) => invocation.ReturnValue = RunAsync<T>(call);

        public override async ValueTask<object?> ReadAsync(object? returned) => await (Task<T>)returned!;
    }

    private sealed class ValueTaskResult<T> : MethodResult
    {
        public override void Run(IInvocation invocation, MethodInvocation call)
            => invocation.ReturnValue = new ValueTask<T>(RunAsync<T>(call));

        public override async ValueTask<object?> ReadAsync(object? returned) => await (ValueTask<T>)returned!;
    }

    private static async Task<T> RunAsync<T>(MethodInvocation call)
    {
        await call.ProceedAsync();
        return call.ReturnValue is null ? default! : (T)call.ReturnValue;
    }
}

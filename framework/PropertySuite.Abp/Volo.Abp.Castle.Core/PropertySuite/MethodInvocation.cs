using System.Reflection;
using Castle.DynamicProxy;
using Volo.Abp.DynamicProxy;

namespace PropertySuite.Abp.DynamicProxy;

/// <summary>One call on its way through a chain of interceptors.</summary>
internal sealed class MethodInvocation : IAbpMethodInvocation
{
    private readonly IInvocation _invocation;
    private readonly IInvocationProceedInfo _proceed;
    private readonly IAbpInterceptor[] _interceptors;
    private readonly MethodResult _result;
    private IReadOnlyDictionary<string, object>? _argumentsByName;
    private int _next;

    public MethodInvocation(IInvocation invocation, IAbpInterceptor[] interceptors, MethodResult result)
    {
        _invocation = invocation;
        _interceptors = interceptors;
        _result = result;
        // Taken now: Castle's own pointer is gone once the call has become asynchronous.
        _proceed = invocation.CaptureProceedInfo();
    }

    public object[] Arguments => _invocation.Arguments!;

    public IReadOnlyDictionary<string, object> ArgumentsDictionary => _argumentsByName ??= Method.GetParameters()
        .Select((parameter, index) => (parameter.Name, Value: Arguments[index]))
        .ToDictionary(p => p.Name!, p => p.Value);

    public Type[] GenericArguments => _invocation.GenericArguments ?? [];

    public object TargetObject => _invocation.InvocationTarget ?? _invocation.Proxy;

    public MethodInfo Method => _invocation.MethodInvocationTarget ?? _invocation.Method;

    public object ReturnValue { get; set; } = default!;

    public async Task ProceedAsync()
    {
        var position = _next;
        if (position < _interceptors.Length)
        {
            _next = position + 1;
            try
            {
                await _interceptors[position].InterceptAsync(this);
            }
            finally
            {
                // An interceptor may proceed again, for example to retry.
                _next = position;
            }

            return;
        }

        _proceed.Invoke();
        ReturnValue = (await _result.ReadAsync(_invocation.ReturnValue))!;
    }
}

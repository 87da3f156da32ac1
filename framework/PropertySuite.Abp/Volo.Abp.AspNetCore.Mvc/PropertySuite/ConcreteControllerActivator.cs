using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Abp.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Abp.AspNetCore.Mvc;

/// <summary>
/// Makes controllers, application services among them, as plain objects of their class with their properties filled. They get no
/// interceptors: the filters do that work.
/// </summary>
internal sealed class ConcreteControllerActivator : IControllerActivator
{
    private readonly ConcurrentDictionary<Type, ObjectConstructor> _constructors = new();

    public object Create(ControllerContext context)
    {
        var provider = context.HttpContext.RequestServices;
        var type = context.ActionDescriptor.ControllerTypeInfo.AsType();
        var constructor = _constructors.GetOrAdd(type, static (t, p) => ObjectConstructor.Select(t, p, serviceKey: null), provider);
        return provider.GetRequiredService<IInjectPropertiesService>().InjectProperties(constructor.Create(provider));
    }

    public void Release(ControllerContext context, object controller) => (controller as IDisposable)?.Dispose();

    public ValueTask ReleaseAsync(ControllerContext context, object controller)
    {
        if (controller is IAsyncDisposable disposable)
        {
            return disposable.DisposeAsync();
        }

        Release(context, controller);
        return ValueTask.CompletedTask;
    }
}

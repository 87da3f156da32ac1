using Volo.Abp.Collections;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.DependencyInjection;

/// <summary>A registration that a hook of <c>OnRegistered</c> looks at. (The name is ABP's spelling.)</summary>
public interface IOnServiceRegistredContext
{
    /// <summary>Hooks add here what shall run around the methods of the service.</summary>
    ITypeList<IAbpInterceptor> Interceptors { get; }

    /// <summary>The service type it is registered as.</summary>
    Type ServiceType { get; }

    Type ImplementationType { get; }

    /// <summary>Null for services without a key.</summary>
    object? ServiceKey { get; }
}

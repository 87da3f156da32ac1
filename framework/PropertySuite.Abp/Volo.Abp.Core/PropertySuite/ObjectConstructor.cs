using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>Calls one constructor of a class, with arguments from the container.</summary>
internal sealed class ObjectConstructor
{
    private readonly ConstructorInvoker _invoker;
    private readonly Argument[] _arguments;
    private readonly int _leadingCount;

    private ObjectConstructor(ConstructorInfo constructor, Argument[] arguments, int leadingCount)
    {
        _invoker = ConstructorInvoker.Create(constructor);
        _arguments = arguments;
        _leadingCount = leadingCount;
    }

    /// <summary>Takes the public constructor with the most parameters that the container can supply.</summary>
    /// <param name="type">The class to construct.</param>
    /// <param name="provider">The container that will supply the arguments.</param>
    /// <param name="serviceKey">The key the class is registered under, for <see cref="ServiceKeyAttribute"/>.</param>
    /// <param name="proxyType">A class proxy of <paramref name="type"/> to construct in its place.</param>
    public static ObjectConstructor Select(Type type, IServiceProvider provider, object? serviceKey, Type? proxyType = null)
    {
        var constructors = type.GetConstructors();
        if (constructors.Length == 0)
        {
            throw new AbpException($"{type.FullName} has no public constructor.");
        }

        var constructor = constructors[0];
        if (constructors.Length > 1)
        {
            var known = provider.GetRequiredService<IServiceProviderIsService>();
            constructor = constructors
                .OrderByDescending(c => c.GetParameters().Length)
                .FirstOrDefault(c => c.GetParameters().All(p => Argument.Of(p, serviceKey).CanBeSupplied(known)))
                ?? throw new AbpException($"The container can supply the parameters of none of the constructors of {type.FullName}.");
        }

        var arguments = constructor.GetParameters().Select(p => Argument.Of(p, serviceKey)).ToArray();
        if (proxyType is null)
        {
            return new ObjectConstructor(constructor, arguments, 0);
        }

        // Castle gives the proxy each constructor of the class, with the interceptors as first parameter.
        var parameterTypes = constructor.GetParameters().Select(p => p.ParameterType).ToArray();
        var proxyConstructor = proxyType.GetConstructors().Single(
            c => c.GetParameters().Length == parameterTypes.Length + 1
                 && c.GetParameters().Skip(1).Select(p => p.ParameterType).SequenceEqual(parameterTypes));
        return new ObjectConstructor(proxyConstructor, arguments, 1);
    }

    public object Create(IServiceProvider provider, object? leadingArgument = null)
    {
        if (_arguments.Length == 0 && _leadingCount == 0)
        {
            return _invoker.Invoke();
        }

        var values = new object?[_arguments.Length + _leadingCount];
        if (_leadingCount == 1)
        {
            values[0] = leadingArgument;
        }

        for (var i = 0; i < _arguments.Length; i++)
        {
            values[i + _leadingCount] = _arguments[i].Resolve(provider);
        }

        return _invoker.Invoke(values.AsSpan());
    }

    private sealed record Argument(Type Type, object? Key, bool IsKeyed, bool IsOwnKey, bool HasDefault, object? Default)
    {
        public static Argument Of(ParameterInfo parameter, object? serviceKey)
        {
            var keyed = parameter.GetCustomAttribute<FromKeyedServicesAttribute>();
            return new Argument(
                parameter.ParameterType,
                keyed is null ? (parameter.IsDefined(typeof(ServiceKeyAttribute)) ? serviceKey : null) : keyed.Key,
                keyed is not null,
                parameter.IsDefined(typeof(ServiceKeyAttribute)),
                parameter.HasDefaultValue,
                parameter.HasDefaultValue ? parameter.DefaultValue : null);
        }

        public bool CanBeSupplied(IServiceProviderIsService known)
            => HasDefault || IsOwnKey
               || (IsKeyed ? known is IServiceProviderIsKeyedService k && k.IsKeyedService(Type, Key) : known.IsService(Type));

        public object? Resolve(IServiceProvider provider)
        {
            if (IsOwnKey)
            {
                return Key;
            }

            if (IsKeyed)
            {
                return HasDefault
                    ? ((IKeyedServiceProvider)provider).GetKeyedService(Type, Key) ?? Default
                    : provider.GetRequiredKeyedService(Type, Key);
            }

            return HasDefault ? provider.GetService(Type) ?? Default : provider.GetRequiredService(Type);
        }
    }
}

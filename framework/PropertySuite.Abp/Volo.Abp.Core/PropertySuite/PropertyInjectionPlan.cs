using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>
/// How the objects of a class get their properties: every public settable property whose type is a registered service, except what
/// <see cref="DisablePropertyInjectionAttribute"/> takes out. A plain <see cref="ILogger"/> gets the logger of the class.
/// </summary>
internal sealed class PropertyInjectionPlan
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> CandidatesByType = new();

    private readonly Type _type;
    private readonly Step[] _steps;

    public PropertyInjectionPlan(Type type, IServiceProvider provider)
    {
        _type = type;
        var known = provider.GetRequiredService<IServiceProviderIsService>();
        _steps = Candidates(type)
            .Where(p => p.PropertyType == typeof(ILogger) || known.IsService(p.PropertyType))
            .Select(p => new Step(p))
            .ToArray();
    }

    /// <summary>Whether a class has any property that might be filled.</summary>
    public static bool IsNeededFor(Type type) => Candidates(type).Length > 0;

    public void Fill(object instance, IServiceProvider provider, bool unsetOnly)
    {
        foreach (var step in _steps)
        {
            if (unsetOnly && step.Get?.Invoke(instance) is not null)
            {
                continue;
            }

            var value = step.ServiceType == typeof(ILogger)
                ? provider.GetService<ILoggerFactory>()?.CreateLogger(_type.FullName!)
                : provider.GetService(step.ServiceType);
            if (value is not null)
            {
                step.Set.Invoke(instance, value);
            }
        }
    }

    private static PropertyInfo[] Candidates(Type type) => CandidatesByType.GetOrAdd(type, FindCandidates);

    private static PropertyInfo[] FindCandidates(Type type)
        => type.IsDefined(typeof(DisablePropertyInjectionAttribute), true)
            ? []
            : type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(p => p.SetMethod is { IsPublic: true }
                            && p.GetIndexParameters().Length == 0
                            && IsServiceLike(p.PropertyType)
                            && !p.IsDefined(typeof(DisablePropertyInjectionAttribute), true))
                .ToArray();

    private static bool IsServiceLike(Type type)
        => !type.IsValueType
           && type != typeof(string)
           && type != typeof(object)
           && type != typeof(Type)
           && !typeof(Delegate).IsAssignableFrom(type)
           && !IsPlatformCollection(type)
           && !type.IsArray
           && !type.ContainsGenericParameters;

    // The container can make a collection of anything, which nobody means by a property with a collection.
    private static bool IsPlatformCollection(Type type)
        => type.IsGenericType
           && typeof(IEnumerable).IsAssignableFrom(type)
           && type.Namespace!.StartsWith("System", StringComparison.Ordinal);

    private sealed class Step(PropertyInfo property)
    {
        public Type ServiceType { get; } = property.PropertyType;

        public MethodInvoker Set { get; } = MethodInvoker.Create(property.SetMethod!);

        public MethodInvoker? Get { get; } = property.GetMethod is null ? null : MethodInvoker.Create(property.GetMethod);
    }
}

using System.Collections.Concurrent;
using System.Reflection;

namespace Volo.Abp.Uow;

/// <summary>Which classes and methods run as units of work.</summary>
public static class UnitOfWorkHelper
{
    private static readonly ConcurrentDictionary<MethodInfo, (bool IsUnitOfWork, UnitOfWorkAttribute? Attribute)> Methods = new();

    public static bool IsUnitOfWorkType(TypeInfo implementationType)
        => typeof(IUnitOfWorkEnabled).IsAssignableFrom(implementationType)
           || implementationType.IsDefined(typeof(UnitOfWorkAttribute), true)
           || implementationType.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
               .Any(m => m.IsDefined(typeof(UnitOfWorkAttribute), true));

    public static bool IsUnitOfWorkMethod(MethodInfo methodInfo, out UnitOfWorkAttribute? unitOfWorkAttribute)
    {
        Check.NotNull(methodInfo, nameof(methodInfo));
        var found = Methods.GetOrAdd(methodInfo, static m => Find(m));
        unitOfWorkAttribute = found.Attribute;
        return found.IsUnitOfWork;
    }

    /// <summary>The attribute of the method or, without one, of its class.</summary>
    public static UnitOfWorkAttribute? GetUnitOfWorkAttributeOrNull(MethodInfo methodInfo)
        => methodInfo.GetCustomAttribute<UnitOfWorkAttribute>(true)
           ?? methodInfo.DeclaringType?.GetCustomAttribute<UnitOfWorkAttribute>(true);

    private static (bool IsUnitOfWork, UnitOfWorkAttribute? Attribute) Find(MethodInfo method)
    {
        var attribute = GetUnitOfWorkAttributeOrNull(method);
        return attribute is not null
            ? (!attribute.IsDisabled, attribute)
            : (method.DeclaringType is { } type && typeof(IUnitOfWorkEnabled).IsAssignableFrom(type), null);
    }
}

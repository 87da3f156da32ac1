using Volo.Abp;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>
/// Turns endless construction (two classes that need each other) into an error that names them. The container cannot see such circles
/// since the constructions run through factories.
/// </summary>
internal static class ActivationGuard
{
    private const int MaxDepth = 100;

    [ThreadStatic]
    private static Stack<Type>? _underConstruction;

    public static void Enter(Type type)
    {
        var stack = _underConstruction ??= new Stack<Type>();
        if (stack.Count >= MaxDepth)
        {
            var circle = string.Join(" → ", stack.Reverse().TakeLast(12).Append(type).Select(t => t.Name));
            throw new AbpException($"Circular dependency while constructing {type.FullName}: … {circle}");
        }

        stack.Push(type);
    }

    public static void Leave() => _underConstruction!.Pop();
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Architecture;

/// <summary>The types of the product modules: by reflection where names are looked at, with their bodies where dependencies are.</summary>
internal static class ProductTypes
{
    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Loaded = new(() => new ArchUnitNET.Loader.ArchLoader().LoadAssemblies([.. ProductAssemblies.All]).Build());

    /// <summary>All types with what their methods use. Loading takes some seconds, once for all rules.</summary>
    public static ArchUnitNET.Domain.Architecture WithBodies => Loaded.Value;

    /// <summary>Every type that somebody wrote.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten)];

    /// <summary>Types of Contracts.</summary>
    public static IEnumerable<Type> Contracts => All.Where(type => type.Assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal));

    /// <summary>Types of implementations.</summary>
    public static IEnumerable<Type> Implementations => All.Except(Contracts);

    /// <summary>Entities, aggregates or parts of one.</summary>
    public static IEnumerable<Type> Entities => All.Where(type => type.IsClass && typeof(IEntity).IsAssignableFrom(type));

    /// <summary>Interfaces of application services, with those for other modules.</summary>
    public static IEnumerable<Type> ServiceContracts => Contracts.Where(type => type.IsInterface && typeof(IApplicationService).IsAssignableFrom(type));

    /// <summary>Name of the module that a type belongs to, as its namespace says it: <c>OwnerRecords</c>.</summary>
    public static string ModuleOf(Type type) => type.Assembly.GetName().Name!.Split('.')[1];

    /// <summary>Whether the type is the product's own.</summary>
    public static bool IsOfProduct(Type type) => ProductAssemblies.All.Contains(type.Assembly);

    private static bool IsWritten(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute), false) && !type.Name.Contains('<', StringComparison.Ordinal)
        && type.Namespace?.StartsWith("PropertySuite.", StringComparison.Ordinal) == true;
}

using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.Cases;
using Volo.Abp.Application.Services;

namespace PropertySuite.Architecture;

/// <summary>One dialect in every module, ABP's: what a thing is called, and where it lies. Who knows one module knows all.</summary>
public partial class Dialect
{
    [Fact]
    public void A_namespace_is_the_modules_own()
    {
        var strange = from type in ProductTypes.All
                      let own = "PropertySuite." + ProductTypes.ModuleOf(type)
                      where type.Namespace != own && type.Namespace != own + ".Localization" && type.Namespace != own + ".Permissions"
                      select $"{type.FullName}: not {own}";

        strange.ShouldBeEmpty();
    }

    [Fact]
    public void What_knows_the_database_lies_beside_its_interface()
    {
        var lonely = from file in SourceTree.Files("modules", "EfCore*.cs")
                     let beside = Path.Combine(Path.GetDirectoryName(file)!, "I" + Path.GetFileName(file)["EfCore".Length..])
                     where !File.Exists(beside)
                     select $"{SourceTree.Relative(file)} without {Path.GetFileName(beside)}";

        lonely.ShouldBeEmpty();
    }

    [Fact]
    public void A_repository_lies_beside_its_aggregate()
    {
        var lonely = from file in SourceTree.Files("modules", "I*Repository.cs")
                     let folder = Path.GetDirectoryName(file)!
                     let aggregate = Path.GetFileNameWithoutExtension(file)[1..^"Repository".Length]
                     from beside in new[] { aggregate + ".cs", $"EfCore{aggregate}Repository.cs" }
                     where !File.Exists(Path.Combine(folder, beside))
                     select $"{SourceTree.Relative(file)} without {beside}";

        lonely.ShouldBeEmpty();
    }

    [Fact]
    public void A_mapper_is_named_after_its_entity()
    {
        var wrong = from type in ProductTypes.All
                    where type.Name.EndsWith("Mapper", StringComparison.Ordinal)
                    where !ProductTypes.Entities.Any(entity => entity.Assembly == type.Assembly && entity.Name + "Mapper" == type.Name)
                    select type.FullName;

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_module_maps_its_tables_in_its_model_creating_extensions()
    {
        var modules = SourceTree.ModuleProjects.Where(project => !project.IsContracts).Select(project => project.Name.Split('.')[1]).ToList();
        var missing = from module in modules
                      let extensions = ProductTypes.Implementations.FirstOrDefault(type => type.Name == module + "DbContextModelCreatingExtensions")
                      where extensions?.GetMethod("Configure" + module, [typeof(ModelBuilder)]) is null
                      select $"{module}DbContextModelCreatingExtensions.Configure{module}(ModelBuilder)";
        var others = ProductTypes.All.Where(type => type.Name.EndsWith("ModelBuilderExtensions", StringComparison.Ordinal)).Select(type => type.FullName!);

        missing.Concat(others).ShouldBeEmpty();
    }

    [Fact]
    public void Setters_of_entities_are_private()
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var open = from entity in ProductTypes.Entities
                   from property in entity.GetProperties(declared)
                   where property.SetMethod is { IsPrivate: false } setter && !(setter.IsFamily && entity.IsAbstract)
                   select $"{entity.Name}.{property.Name}";

        open.ShouldBeEmpty();
    }

    [Fact]
    public void Entities_know_no_transfer_objects_no_services_and_no_database()
    {
        var entities = ProductTypes.Entities.Select(type => type.FullName!).ToHashSet();
        var known = from entity in ProductTypes.WithBodies.Classes
                    where entities.Contains(entity.FullName)
                    from target in entity.Dependencies.Select(dependency => dependency.Target).Distinct()
                    where ForeignToEntities().IsMatch(target.FullName)
                    select $"{entity.Name} → {target.FullName}";

        known.ShouldBeEmpty();
    }

    [Fact]
    public void An_application_service_derives_from_its_modules_base()
    {
        var bases = ProductTypes.Implementations
            .Where(type => type is { IsClass: true, IsAbstract: true } && type.Name == ProductTypes.ModuleOf(type) + "AppService")
            .ToDictionary(type => type.Assembly);
        var strays = from type in ProductTypes.Implementations
                     where type is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(type)
                     where !IsServiceOfACase(type) && (!bases.TryGetValue(type.Assembly, out var own) || !type.IsSubclassOf(own))
                     select $"{type.FullName}: {ProductTypes.ModuleOf(type)}AppService";

        strays.ShouldBeEmpty();
    }

    /// <summary>Commands and list of a case have the case kit's bases, which take the module's texts from its table.</summary>
    private static bool IsServiceOfACase(Type type)
        => type.BaseType is { IsGenericType: true } parent
           && (parent.GetGenericTypeDefinition() == typeof(CaseAppService<,,,>) || parent.GetGenericTypeDefinition() == typeof(ClockedCaseAppService<,,,>) || parent.GetGenericTypeDefinition() == typeof(CaseAppServiceBase<,,,>)
               || parent.GetGenericTypeDefinition() == typeof(CaseListAppService<,,,,>));

    [Fact]
    public void An_application_service_is_named_after_its_interface()
    {
        var wrong = from type in ProductTypes.Implementations
                    where type is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(type)
                    where !ServiceName().IsMatch(type.Name) || type.GetInterface("I" + type.Name) is null
                    select type.FullName;

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Each_interface_of_a_service_has_a_file_of_its_own()
    {
        var shared = from contract in ProductTypes.ServiceContracts
                     where !SourceTree.Files("modules", contract.Name + ".cs").Any()
                     select contract.FullName;

        shared.ShouldBeEmpty();
    }

    [GeneratedRegex("^[A-Z]\\w+(AppService|IntegrationService)$")]
    private static partial Regex ServiceName();

    [GeneratedRegex("(Dto|Input|AppService|IntegrationService)$|^Microsoft\\.EntityFrameworkCore")]
    private static partial Regex ForeignToEntities();
}

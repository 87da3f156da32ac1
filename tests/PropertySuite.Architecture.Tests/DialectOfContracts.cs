using System.Reflection;
using System.Text.RegularExpressions;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.Architecture;

/// <summary>What modules say to clients and to each other is named by one rule: inputs, outputs, events, error codes, permissions.</summary>
public partial class DialectOfContracts
{
    /// <summary>Permissions above the things of a module, whose names are stored in roles.</summary>
    private static readonly string[] PermissionsOfAWholeModule = ["Sites.AllSites"];

    /// <summary>Verbs whose past does not end in "ed".</summary>
    private static readonly string[] IrregularPasts =
        ["Begun", "Built", "Drawn", "Done", "Found", "Given", "Held", "Left", "Lost", "Made", "Met", "Paid", "Put", "Sent", "Set", "Sold", "Taken", "Told", "Withdrawn", "Written"];

    /// <summary>A range of whole numbers turns an amount into one to compare it: a great amount overflows, and the client gets 500.</summary>
    [Fact]
    public void The_range_of_an_amount_is_no_range_of_whole_numbers()
    {
        var wrong = from type in ProductTypes.Contracts
                    from property in type.GetProperties()
                    where (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(decimal)
                    where property.GetCustomAttributes(typeof(System.ComponentModel.DataAnnotations.RangeAttribute), inherit: true)
                        .Cast<System.ComponentModel.DataAnnotations.RangeAttribute>().Any(range => range.OperandType == typeof(int))
                    select $"{type.Name}.{property.Name}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_is_asked_for_with_its_list_input()
    {
        var wrong = from service in ProductTypes.ServiceContracts
                    let thing = ThingOf(service)
                    from method in service.GetMethods()
                    where method.Name == "GetListAsync" && thing is not null
                    from input in Inputs(method)
                    where input.Name != $"Get{thing}ListInput"
                    select $"{service.Name}.{method.Name}({input.Name}): Get{thing}ListInput";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_question_has_a_get_input_and_every_command_the_verb_with_dto()
    {
        var wrong = from service in ProductTypes.ServiceContracts
                    from method in service.GetMethods()
                    let verb = FirstWord().Match(method.Name).Value
                    from input in Inputs(method)
                    where verb is "Get" or "Find" or "Search" or "Count" ? !GetInput().IsMatch(input.Name) : !IsCommand(input.Name, verb)
                    select $"{service.Name}.{method.Name}({input.Name})";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Creating_and_updating_name_what_is_created_or_updated()
    {
        var wrong = from service in ProductTypes.ServiceContracts
                    let thing = ThingOf(service)
                    from method in service.GetMethods()
                    where method.Name is "CreateAsync" or "UpdateAsync"
                    let verb = FirstWord().Match(method.Name).Value
                    from input in Inputs(method)
                    where !input.Name.StartsWith(verb + thing, StringComparison.Ordinal)
                    select $"{service.Name}.{method.Name}({input.Name}): {verb}{thing}Dto";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_service_answers_ends_with_dto()
    {
        var wrong = from service in ProductTypes.ServiceContracts
                    from method in service.GetMethods()
                    from output in Parts(method.ReturnType)
                    where ProductTypes.IsOfProduct(output) && output is { IsEnum: false, IsGenericParameter: false } && !WithoutArity(output.Name).EndsWith("Dto", StringComparison.Ordinal)
                    select $"{service.Name}.{method.Name}: {output.Name}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_else_is_called_an_input_and_nothing_a_request_or_a_response()
    {
        var wrong = from type in ProductTypes.Contracts
                    where type is { IsClass: true, IsNested: false }
                    where (type.Name.EndsWith("Input", StringComparison.Ordinal) && !GetInput().IsMatch(type.Name)) || ForeignEnding().IsMatch(type.Name)
                        || (SharedInput().IsMatch(type.Name) && !type.IsAbstract)
                    select type.FullName;

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void An_event_says_what_happened_and_lies_with_the_events()
    {
        var files = SourceTree.Files("modules", "*Eto.cs").ToDictionary(file => Path.GetFileNameWithoutExtension(file), SourceTree.Relative);
        var handled = from handler in ProductTypes.Implementations
                      from contract in handler.GetInterfaces()
                      where contract.IsGenericType && contract.GetGenericTypeDefinition() is var definition
                          && (definition == typeof(IDistributedEventHandler<>) || definition == typeof(ILocalEventHandler<>))
                      select contract.GetGenericArguments()[0];
        var events = ProductTypes.All.Where(type => type.Name.EndsWith("Eto", StringComparison.Ordinal))
            .Concat(handled.Where(ProductTypes.IsOfProduct)).Distinct();
        var wrong = from type in events
                    let past = LastWord().Match(type.Name[..^"Eto".Length]).Value
                    where !type.Name.EndsWith("Eto", StringComparison.Ordinal)
                        || !(past.EndsWith("ed", StringComparison.Ordinal) || IrregularPasts.Contains(past))
                        || !files.TryGetValue(type.Name, out var file) || !file.Contains(".Contracts/Events/", StringComparison.Ordinal)
                    select type.FullName;

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_error_codes_of_a_module_are_its_name_and_words()
    {
        var classes = ProductTypes.All.Where(type => type.Name.EndsWith("ErrorCodes", StringComparison.Ordinal)).ToList();
        var strange = from type in classes
                      where type.Name != ProductTypes.ModuleOf(type) + "ErrorCodes"
                      select type.FullName;
        var wrong = from type in classes
                    from code in Constants(type)
                    where code.Value != $"{ProductTypes.ModuleOf(type)}:{code.Name}"
                    select $"{type.Name}.{code.Name} = {code.Value}";

        strange.Concat(wrong).ShouldBeEmpty();
    }

    [Fact]
    public void Business_errors_take_their_codes_from_there()
    {
        var product = SourceTree.Files("modules", "*.cs").Concat(SourceTree.Files("host", "*.cs"));

        SourceTree.Occurrences(product, "BusinessException(\"", "BusinessException(code: \"", "BusinessException($\"").ShouldBeEmpty();
    }

    [Fact]
    public void A_permission_is_module_things_and_verb()
    {
        var wrong = from type in ProductTypes.Contracts
                    where type is { IsNested: false } && type.Name.EndsWith("Permissions", StringComparison.Ordinal)
                    let module = ProductTypes.ModuleOf(type)
                    from permission in PermissionsOf(type, module).Concat(type.GetNestedTypes().SelectMany(things => PermissionsOf(things, $"{module}.{things.Name}")))
                    where permission.Value != permission.Expected && !PermissionsOfAWholeModule.Contains(permission.Value)
                    select $"{permission.Value}: {permission.Expected}";

        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<(string Value, string Expected)> PermissionsOf(Type type, string prefix) =>
        from constant in Constants(type)
        select (constant.Value, constant.Name is "Default" or "GroupName" ? prefix : type.IsNested ? $"{prefix}.{constant.Name}" : $"{prefix}.<Things>.{constant.Name}");

    private static IEnumerable<(string Name, string Value)> Constants(Type type) =>
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        where field is { IsLiteral: true } && field.FieldType == typeof(string)
        select (field.Name, (string)field.GetRawConstantValue()!);

    /// <summary>What a service for clients is about: <c>IRepairOrderListAppService</c> is about <c>RepairOrder</c>.</summary>
    private static string? ThingOf(Type service) => Thing().Match(service.Name) is { Success: true } match ? match.Groups[1].Value : null;

    private static IEnumerable<Type> Inputs(MethodInfo method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType).Where(type => type is { IsClass: true, IsGenericType: false } && ProductTypes.IsOfProduct(type));

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];

    private static bool IsCommand(string name, string verb) =>
        name.StartsWith(verb, StringComparison.Ordinal) && name.Length > verb.Length + "Dto".Length && name.EndsWith("Dto", StringComparison.Ordinal);

    private static string WithoutArity(string name) => name.Split('`')[0];

    [GeneratedRegex("^I(\\w+?)(List)?AppService$")]
    private static partial Regex Thing();

    [GeneratedRegex("^[A-Z][a-z]+")]
    private static partial Regex FirstWord();

    [GeneratedRegex("[A-Z][a-z]+$")]
    private static partial Regex LastWord();

    [GeneratedRegex("^Get[A-Z]\\w*Input$")]
    private static partial Regex GetInput();

    [GeneratedRegex("(InputBase|Filter)$")]
    private static partial Regex SharedInput();

    [GeneratedRegex("(Request|Response|ViewModel|Command|DtoBase)$")]
    private static partial Regex ForeignEnding();
}

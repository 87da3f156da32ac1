using System.Globalization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Testing;

namespace PropertySuite.Host.Api;

/// <summary>
/// What messages about wrong input call each field, as the running host says it: in the reader's language, of every operation, those that have no application service
/// included, such as signing in.
/// </summary>
public class NamesOfFields(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    [InlineData("en")]
    public void Every_field_of_every_input_is_called_by_a_name(string culture)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var fields = Inputs().SelectMany(FieldsOf).DistinctBy(field => (field.ContainerType, field.PropertyName)).ToList();
            fields.Count.ShouldBeGreaterThan(200);

            // In English a field may well be called as in the code; a name of two words is never written as one.
            var nameless = fields.Where(field => culture == "en"
                ? field.DisplayName is not { } name || (name == field.PropertyName && name.Skip(1).Any(char.IsUpper))
                : field.DisplayName is null || !field.DisplayName.Any(letter => letter >= '\u4e00'));

            nameless.Select(field => $"{field.ContainerType!.Name}.{field.PropertyName}").ShouldBeEmpty();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>What the operations take as a whole: a body, a form, a bundle of query parameters.</summary>
    private IEnumerable<ModelMetadata> Inputs()
    {
        var metadata = host.Services.GetRequiredService<IModelMetadataProvider>();
        return host.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(group => group.Items)
            .Select(operation => operation.ActionDescriptor)
            .OfType<ControllerActionDescriptor>()
            .SelectMany(action => action.MethodInfo.GetParameters())
            .Select(parameter => metadata.GetMetadataForType(parameter.ParameterType))
            .DistinctBy(input => input.ModelType);
    }

    private static IEnumerable<ModelMetadata> FieldsOf(ModelMetadata input)
    {
        var seen = new HashSet<Type>();
        var open = new Queue<ModelMetadata>([input]);
        while (open.TryDequeue(out var type))
        {
            var whole = type.ElementMetadata ?? type;
            if (!IsOurs(whole.ModelType) || !seen.Add(whole.ModelType))
            {
                continue;
            }

            foreach (var field in whole.Properties.Where(field => !field.IsReadOnly))
            {
                yield return field;
                open.Enqueue(field);
            }
        }
    }

    private static bool IsOurs(Type type) => type is { IsEnum: false, IsValueType: false, Namespace: { } name }
        && (name.StartsWith("PropertySuite", StringComparison.Ordinal) || name.StartsWith("Volo.Abp", StringComparison.Ordinal))
        && !name.StartsWith("Volo.Abp.Content", StringComparison.Ordinal);
}

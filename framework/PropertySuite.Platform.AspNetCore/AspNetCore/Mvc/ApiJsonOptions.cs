using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>JSON of the API: camelCase members, enumeration values by their names.</summary>
public class ApiJsonOptions : IConfigureOptions<JsonOptions>
{
    /// <inheritdoc />
    public void Configure(JsonOptions options)
    {
        // The exception itself is needed to say in the caller's language what is wrong.
        options.AllowInputFormatterExceptionMessages = false;
        options.JsonSerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        AddEnumNames(options.JsonSerializerOptions);
        options.JsonSerializerOptions.Converters.Add(new StorableStringJsonConverter());
    }

    /// <summary>The same for the schemas of OpenAPI, which are made from these options: numbers are numbers, enumerations have names.</summary>
    public static void ConfigureDescription(JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        AddEnumNames(options);
    }

    // Numbers are refused, for they let undefined values in.
    private static void AddEnumNames(JsonSerializerOptions options)
        => options.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
}

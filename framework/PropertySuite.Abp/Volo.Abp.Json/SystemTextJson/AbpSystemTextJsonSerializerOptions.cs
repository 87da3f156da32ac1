using System.Text.Json;
using System.Text.Json.Serialization;

namespace Volo.Abp.Json.SystemTextJson;

/// <summary>Options of <see cref="AbpSystemTextJsonSerializer"/>.</summary>
public class AbpSystemTextJsonSerializerOptions
{
    /// <summary>By default as on the web: names are read case-insensitively, numbers also from strings.</summary>
    public JsonSerializerOptions JsonSerializerOptions { get; } = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>Plausible single values by the name and the form of a property.</summary>
internal static class ExampleValues
{
    private static readonly (string Ending, string Value)[] Texts =
    [
        ("phone", "13800138000"),
        ("phonenumber", "13800138000"),
        ("number", "13800138000"),
        ("idnumber", "44030119900307661X"),
        ("email", "zhang.wei@example.com"),
        ("emailaddress", "zhang.wei@example.com"),
        ("username", "zhangwei"),
        ("password", "1q2w3E*"),
        ("surname", "张"),
        ("sitename", "翡翠湾花园"),
        ("buildingname", "1栋"),
        ("name", "张伟"),
        ("tenantname", "翡翠物业"),
        ("filename", "现场.jpg"),
        ("displayname", "1栋1单元101"),
        ("code", "1-1-101"),
        ("plate", "粤B12345"),
        ("address", "深圳市南山区海德三道8号"),
        ("location", "1栋1单元101 厨房"),
        ("description", "厨房水龙头漏水"),
        ("unitofmeasure", "个"),
        ("image", "data:image/png;base64,iVBORw0KGgo="),
        ("concurrencystamp", "9f1c2f5e8a6b4d1f8f0e5a7c3b2d1e00"),
        ("timezoneid", "Asia/Shanghai"),
        ("remark", "请上午联系"),
        ("reason", "业主要求"),
        ("note", "已电话告知业主"),
        ("opinion", "师傅很专业"),
        ("result", "已更换阀芯"),
        ("cause", "阀芯老化"),
        ("text", "已电话告知业主"),
        ("value", "30"),
    ];

    /// <summary>An example of a value; the same name gives the same value.</summary>
    public static JsonNode? Of(IOpenApiSchema schema, string name)
    {
        var type = schema.Type ?? JsonSchemaType.String;
        if ((type & JsonSchemaType.Boolean) != 0)
        {
            return JsonValue.Create(true);
        }

        if ((type & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0)
        {
            return decimal.TryParse(schema.Minimum, System.Globalization.CultureInfo.InvariantCulture, out var minimum) && minimum > 1
                ? JsonValue.Create(minimum)
                : JsonValue.Create(1);
        }

        return schema.Format switch
        {
            "uuid" => JsonValue.Create(IdFor(name)),
            "date-time" => JsonValue.Create("2026-03-02T01:30:00Z"),
            "date" => JsonValue.Create("2026-03-02"),
            "time" => JsonValue.Create("08:30:00"),
            "binary" or "byte" => null,
            "uri" => JsonValue.Create("https://example.com/"),
            _ => JsonValue.Create(TextFor(name, schema.MaxLength)),
        };
    }

    private static string TextFor(string name, int? longest)
    {
        var text = Texts.Where(known => name.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(known => known.Ending.Length)
            .Select(known => known.Value)
            .FirstOrDefault() ?? "示例";
        return longest is { } most && text.Length > most ? text[..most] : text;
    }

    private static Guid IdFor(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}

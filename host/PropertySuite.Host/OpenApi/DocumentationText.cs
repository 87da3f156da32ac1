using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PropertySuite.Host.OpenApi;

/// <summary>Turns an element of XML documentation into one paragraph of Markdown.</summary>
internal static partial class DocumentationText
{
    /// <summary>The words of the element; empty without one.</summary>
    public static string Of(XElement? element)
    {
        if (element is null)
        {
            return "";
        }

        var text = new StringBuilder();
        Append(text, element);
        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement child)
            {
                AppendChild(text, child);
            }
        }
    }

    private static void AppendChild(StringBuilder text, XElement child)
    {
        switch (child.Name.LocalName)
        {
            case "c" or "code":
                text.Append('`').Append(child.Value).Append('`');
                break;
            case "paramref" or "typeparamref":
                text.Append('`').Append((string?)child.Attribute("name")).Append('`');
                break;
            case "see" or "seealso":
                text.Append(child.Nodes().Any() ? child.Value : Reference(child));
                break;
            case "item":
                text.Append(" • ");
                Append(text, child);
                break;
            default:
                text.Append(' ');
                Append(text, child);
                text.Append(' ');
                break;
        }
    }

    private static string Reference(XElement see)
    {
        if ((string?)see.Attribute("langword") is { } word)
        {
            return $"`{word}`";
        }

        if ((string?)see.Attribute("href") is { } address)
        {
            return address;
        }

        var id = (string?)see.Attribute("cref") ?? "";
        var name = Arguments().Replace(id, "");
        var last = name[(name.LastIndexOfAny(['.', ':']) + 1)..];
        last = last.Split('`')[0];
        return $"`{(id.StartsWith("P:", StringComparison.Ordinal) ? JsonNamingPolicy.CamelCase.ConvertName(last) : last)}`";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\(.*\)$")]
    private static partial Regex Arguments();
}

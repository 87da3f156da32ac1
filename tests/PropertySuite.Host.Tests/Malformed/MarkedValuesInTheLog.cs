using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.Host.Api;
using PropertySuite.Host.Operation;

namespace PropertySuite.Host.Malformed;

/// <summary>A host with data in it whose log is kept, and that fails in its code when it is asked to.</summary>
public sealed class MalformedHostWithItsLog : MalformedHost
{
    /// <summary>The header that asks for it.</summary>
    public const string Fail = "X-Test-Fail";

    /// <summary>The lines.</summary>
    public KeptLog Log { get; } = new();

    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder)
    {
        base.Configure(builder);
        builder.Logging.AddProvider(Log);
        builder.Services.Configure<MvcOptions>(options => options.Filters.Add(new FailingFilter()));
    }

    private sealed class FailingFilter : IActionFilter
    {
        public void OnActionExecuting(ActionExecutingContext context)
        {
            if (context.HttpContext.Request.Headers.TryGetValue(Fail, out var quoted))
            {
                var failure = new InvalidOperationException(Uri.UnescapeDataString(quoted!), new FormatException($"The input string '{Uri.UnescapeDataString(quoted!)}' was not in a correct format."));
                failure.Data["text"] = Uri.UnescapeDataString(quoted!);
                throw failure;
            }
        }

        public void OnActionExecuted(ActionExecutedContext context)
        {
        }
    }
}

/// <summary>Whatever goes wrong with what people typed, the host's log carries codes and ids only.</summary>
public class MarkedValuesInTheLog(MalformedHostWithItsLog host) : IClassFixture<MalformedHostWithItsLog>
{
    private const string Phone = "13700001234";
    private const string Plate = "粤Z99X99";
    private const string Email = "marked.person@secret.example";
    private const string IdNumber = "440301198506151238";
    private const string Name = "标记姓名";
    private static readonly string[] Marks = [Phone, Plate, Email, "MARKED.PERSON", IdNumber, Name, "标记"];

    [Fact]
    public async Task No_kind_of_error_writes_a_phone_a_plate_an_address_an_ID_number_or_a_name()
    {
        var statuses = new List<int>();
        foreach (var operation in host.Operations)
        {
            // Twice, so that what is taken is taken; then unreadable, then failing in the code.
            statuses.Add(await SendAsync(operation));
            statuses.Add(await SendAsync(operation));
            statuses.Add(await SendAsync(operation, spoil: json => json.Replace("}", ",}", StringComparison.Ordinal)));
            statuses.Add(await SendAsync(operation, fails: true));
        }

        new[] { 200, 400, 403, 404, 500 }.Except(statuses).ShouldBeEmpty("every kind of answer is among them");
        host.Log.Lines.Count.ShouldBeGreaterThan(host.Operations.Count);
        host.Log.Lines.Where(line => Marks.Any(line.Contains)).Select(line => line.Length > 500 ? line[..500] : line).Distinct().Take(20).ShouldBeEmpty();
    }

    private static string MarkOf(string name) =>
        name.Contains("phone", StringComparison.OrdinalIgnoreCase) ? Phone
        : name.Contains("plate", StringComparison.OrdinalIgnoreCase) ? Plate
        : name.Contains("mail", StringComparison.OrdinalIgnoreCase) ? Email
        : name.Contains("idNumber", StringComparison.OrdinalIgnoreCase) ? IdNumber
        : Name;

    private async Task<int> SendAsync(ApiOperation operation, Func<string, string>? spoil = null, bool fails = false)
    {
        var query = operation.Parameters.Where(parameter => parameter is { In: "query", IsId: false, Values.Count: 0 } && parameter.Schema.TryGetProperty("type", out var type) && type.ToString() == "string")
            .ToDictionary(parameter => parameter.Name, parameter => MarkOf(parameter.Name));
        using var request = ApiRequest.Of(operation, (where, name) => host.IdFor(operation, name) ?? (where == "path" ? Name : null), query);
        if (request.Content is StringContent content)
        {
            var body = JsonNode.Parse(await content.ReadAsStringAsync())!;
            Mark(body);
            var json = body.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            request.Content = new StringContent(spoil?.Invoke(json) ?? json, Encoding.UTF8, "application/json");
        }

        if (fails)
        {
            request.Headers.Add(MalformedHostWithItsLog.Fail, Uri.EscapeDataString($"{Name} {Phone} {Email}"));
        }

        using var answer = await host.SenderOf(operation).SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static void Mark(JsonNode node)
    {
        foreach (var item in node is JsonArray items ? items.OfType<JsonNode>() : [])
        {
            Mark(item);
        }

        foreach (var (name, value) in node is JsonObject members ? [.. members] : Array.Empty<KeyValuePair<string, JsonNode?>>())
        {
            if (value?.GetValueKind() == JsonValueKind.String && name != "concurrencyStamp" && !Guid.TryParse(value.GetValue<string>(), out _) && !DateTime.TryParse(value.GetValue<string>(), out _)
                && !char.IsAsciiLetterUpper(value.GetValue<string>().FirstOrDefault()))
            {
                node[name] = MarkOf(name);
            }
            else if (value is JsonArray { Count: > 0 } list && list[0]?.GetValueKind() == JsonValueKind.String && name == "phones")
            {
                node[name] = new JsonArray(Phone, Name);
            }
            else if (value is not null)
            {
                Mark(value);
            }
        }
    }
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace PropertySuite.Host.OpenApi;

/// <summary>The errors that operations share: each described once, with an example, and referred to by status.</summary>
internal static class ErrorResponses
{
    private const string Envelope = "RemoteServiceErrorResponse";

    private static readonly (string Status, string Name, string Description, string Example)[] All =
    [
        ("400", "BadRequest", "The input is wrong; nothing was stored. `validationErrors` names the fields.",
            """{"error":{"code":null,"message":"填写的内容有误。","details":"请检查以下内容：\n - 请填写“描述”。\n","data":{},"validationErrors":[{"message":"请填写“描述”。","members":["description"]}]}}"""),
        ("401", "Unauthorized", "Nobody is signed in, or the session has ended: the same call is right after signing in.",
            """{"error":{"code":"PropertySuite:SignInRequired","message":"请先登录。","details":null,"data":{},"validationErrors":null}}"""),
        ("403", "Forbidden", "The permission is missing, or a rule forbids it now; `code` names the rule.",
            """{"error":{"code":"Repairs:IllegalTransition","message":"报修单已关闭，不能派工。","details":null,"data":{"state":"Closed"},"validationErrors":null}}"""),
        ("404", "NotFound", "There is no such record, or it belongs to a site or a company that the caller does not see.",
            """{"error":{"code":null,"message":"找不到该记录，可能已被删除。","details":null,"data":{},"validationErrors":null}}"""),
        ("409", "Conflict", "Somebody else has changed the record since it was read: read it again.",
            """{"error":{"code":null,"message":"数据已被他人修改，请重新加载后再修改。","details":null,"data":{},"validationErrors":null}}"""),
        ("429", "TooManyRequests", "Too many calls; `Retry-After` says when to try again.",
            """{"error":{"code":null,"message":"请求过于频繁，请稍后再试。","details":null,"data":{},"validationErrors":null}}"""),
        ("default", "Error", "Anything else; a fault of the server carries a trace id for its log and no details.",
            """{"error":{"code":null,"message":"服务器出现错误，请重试；如仍然出错，请联系管理员。","details":null,"data":{},"validationErrors":null}}"""),
    ];

    /// <summary>Adds the responses to the document's components.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.Responses = All.ToDictionary(error => error.Name, error => (IOpenApiResponse)new OpenApiResponse
        {
            Description = error.Description,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchemaReference(Envelope, document), Example = JsonNode.Parse(error.Example) },
            },
        });
    }

    // OAuth has an error format of its own.
    private static bool IsEnvelope(KeyValuePair<string, IOpenApiResponse> response) =>
        !(response.Key.StartsWith('2') || response.Key.StartsWith('3'))
        && response.Value.Content?.Values.Any(media => media.Schema is OpenApiSchemaReference { Reference.Id: not Envelope }) != true;

    /// <summary>Gives an operation the errors that it can end with.</summary>
    public static void AddTo(OpenApiOperation operation, OpenApiDocument document, bool isOpen, bool isWrite, bool namesARecord)
    {
        var responses = new OpenApiResponses();
        foreach (var (status, response) in operation.Responses?.Where(response => !IsEnvelope(response)) ?? [])
        {
            responses[status] = response;
        }

        foreach (var (status, name, _, _) in All)
        {
            if ((status == "401" && isOpen) || (status == "409" && !isWrite) || (status == "404" && !namesARecord))
            {
                continue;
            }

            responses.TryAdd(status, new OpenApiResponseReference(name, document));
        }

        operation.Responses = responses;
    }
}

using System.Diagnostics;
using OpenTelemetry;

namespace PropertySuite.Host.Operation;

/// <summary>
/// Keeps personal data out of the spans of requests. In an address stand names, phone numbers and what people search for: of it the route
/// is sent, and nothing of the query.
/// </summary>
public sealed class RequestSpans : BaseProcessor<Activity>
{
    private const string Path = "url.path";
    private const string Query = "url.query";
    private const string NoRoute = "(no route)";

    /// <inheritdoc />
    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem(Path) is null)
        {
            return;
        }

        var route = data.GetTagItem("http.route") is string template ? "/" + template.TrimStart('/') : NoRoute;
        data.SetTag(Path, route);
        data.SetTag(Query, null);
        data.DisplayName = $"{data.GetTagItem("http.request.method")} {route}";
    }
}

using System.Text.RegularExpressions;

namespace PropertySuite.Host.Operation;

/// <summary>Tells requests that cost much from others by their shape, so that a new endpoint of the kind is limited by being there.</summary>
public static partial class ExpensiveRequests
{
    /// <summary>Whether the request uploads a file, starts an import or downloads an export.</summary>
    public static bool IsExpensive(HttpContext context)
    {
        if (context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
        {
            return true;
        }

        return context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } && IsExpensiveRoute(context.Request.Method, route);
    }

    /// <summary>Whether the verb on this route exports or imports.</summary>
    public static bool IsExpensiveRoute(string method, string route) =>
        ExportRoute().IsMatch(route) || (!HttpMethods.IsGet(method) && ImportRoute().IsMatch(route));

    [GeneratedRegex("(^|[/-])exports?(/|-|$)|-rows-file$", RegexOptions.IgnoreCase)]
    private static partial Regex ExportRoute();

    [GeneratedRegex("(^|[/-])(import|upload)s?(/|-|$)", RegexOptions.IgnoreCase)]
    private static partial Regex ImportRoute();
}

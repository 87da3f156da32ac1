namespace Volo.Abp.Http;

/// <summary>The verb that a method name stands for.</summary>
public static class HttpMethodHelper
{
    public const string DefaultHttpVerb = "POST";

    /// <summary>Prefixes of method names by verb; the first that fits counts.</summary>
    public static Dictionary<string, string[]> ConventionalPrefixes { get; } = new()
    {
        ["GET"] = ["GetList", "GetAll", "Get"],
        ["PUT"] = ["Put", "Update"],
        ["DELETE"] = ["Delete", "Remove"],
        ["POST"] = ["Create", "Add", "Insert", "Post"],
        ["PATCH"] = ["Patch"],
    };

    /// <summary>The verb for the method name, in capitals; <see cref="DefaultHttpVerb"/> where no prefix fits.</summary>
    public static string GetConventionalVerbForMethodName(string methodName)
        => ConventionalPrefixes
            .Where(entry => entry.Value.Any(prefix => methodName.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            .Select(entry => entry.Key)
            .FirstOrDefault(DefaultHttpVerb);

    /// <summary>The name without the prefix that stands for the verb.</summary>
    public static string RemoveHttpMethodPrefix(string methodName, string httpMethod)
        => ConventionalPrefixes.TryGetValue(httpMethod, out var prefixes) ? methodName.RemovePreFix(prefixes) : methodName;
}

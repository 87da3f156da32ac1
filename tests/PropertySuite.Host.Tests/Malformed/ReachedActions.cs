using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace PropertySuite.Host.Malformed;

/// <summary>Counts, by operation, the requests that got through reading and validation to the code behind it.</summary>
public sealed class ReachedActions : IAsyncActionFilter, IOrderedFilter
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    /// <summary>How often each operation was reached.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>The innermost of all.</summary>
    public int Order => int.MaxValue;

    /// <inheritdoc />
    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var operation = context.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().LastOrDefault()?.EndpointName ?? "";
        _counts.AddOrUpdate(operation, 1, (_, count) => count + 1);
        return next();
    }
}

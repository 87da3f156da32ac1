using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Administration;

/// <summary>Which service and method an address belongs to, for calls that were refused before they reached one.</summary>
public class OperationsByAddress(IActionDescriptorCollectionProvider actions) : ISingletonDependency
{
    private readonly Lazy<List<Operation>> _operations = new(() => [.. actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>().SelectMany(Read)]);

    /// <summary>The full name of the class and the name of its method; null when no operation has the address.</summary>
    /// <param name="httpMethod">The verb.</param>
    /// <param name="path">The address, with or without its query.</param>
    public virtual (string ServiceName, string MethodName)? Find(string? httpMethod, string? path)
    {
        if (httpMethod is null || path is null)
        {
            return null;
        }

        var address = path.Split('?')[0];
        return _operations.Value.Find(operation => operation.Takes(httpMethod, address)) is { } found ? (found.ServiceName, found.MethodName) : null;
    }

    private static IEnumerable<Operation> Read(ControllerActionDescriptor action)
    {
        if (action.AttributeRouteInfo?.Template is not { } template)
        {
            yield break;
        }

        var matcher = new TemplateMatcher(TemplateParser.Parse(template), []);
        foreach (var verb in VerbsOf(action))
        {
            yield return new Operation(verb, matcher, action.ControllerTypeInfo.FullName!, action.MethodInfo.Name);
        }
    }

    private static IEnumerable<string> VerbsOf(ActionDescriptor action)
        => action.ActionConstraints?.OfType<HttpMethodActionConstraint>().SelectMany(constraint => constraint.HttpMethods) ?? [];

    private sealed record Operation(string Verb, TemplateMatcher Matcher, string ServiceName, string MethodName)
    {
        public bool Takes(string verb, string address)
            => verb.Equals(Verb, StringComparison.OrdinalIgnoreCase) && Matcher.TryMatch(address, new RouteValueDictionary());
    }
}

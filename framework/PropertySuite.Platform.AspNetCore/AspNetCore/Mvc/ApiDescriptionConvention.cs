using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;
using Volo.Abp.Content;
using Volo.Abp.Http;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>Describes visible actions for OpenAPI: what they answer, the error envelope among it, and a unique operation id.</summary>
public class ApiDescriptionConvention : IApplicationModelConvention
{
    private const string Json = "application/json";

    public void Apply(ApplicationModel application)
    {
        var operationIds = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var actions = application.Controllers
            .Where(controller => controller.ApiExplorer.IsVisible == true)
            .SelectMany(controller => controller.Actions)
            .Where(action => action.ApiExplorer.IsVisible != false)
            .OrderBy(action => action.Controller.ControllerName, StringComparer.Ordinal)
            .ThenBy(action => action.ActionName, StringComparer.Ordinal)
            .ThenBy(action => action.Controller.ControllerType.FullName, StringComparer.Ordinal)
            .ThenBy(action => action.Parameters.Count);
        foreach (var action in actions)
        {
            DescribeResponses(action);
            NameOperation(action, operationIds);
        }
    }

    private static void DescribeResponses(ActionModel action)
    {
        if (action.Filters.Concat(action.Controller.Filters).OfType<IApiResponseMetadataProvider>().Any(filter => filter is ProducesResponseTypeAttribute))
        {
            return;
        }

        AddSuccess(action);
        Add(action, StatusCodes.Status400BadRequest);
        if (!action.Attributes.OfType<IAllowAnonymous>().Any())
        {
            Add(action, StatusCodes.Status401Unauthorized);
        }

        Add(action, StatusCodes.Status403Forbidden);
        if (Routes(action).Any(route => route.Contains('{')))
        {
            Add(action, StatusCodes.Status404NotFound);
        }

        if (!Verbs(action).Contains(HttpMethods.Get))
        {
            Add(action, StatusCodes.Status409Conflict);
        }
    }

    private static void AddSuccess(ActionModel action)
    {
        var type = ValueOf(action.ActionMethod.ReturnType);
        if (type == typeof(void))
        {
            action.Filters.Add(new ProducesResponseTypeAttribute(StatusCodes.Status204NoContent));
        }
        else if (type.IsAssignableTo(typeof(IRemoteStreamContent)))
        {
            action.Filters.Add(new ProducesResponseTypeAttribute(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream"));
        }
        else if (!type.IsAssignableTo(typeof(IActionResult)))
        {
            action.Filters.Add(new ProducesResponseTypeAttribute(type, StatusCodes.Status200OK, type == typeof(string) ? "text/plain" : Json));
        }
    }

    /// <summary>The type of the value that an action answers, without task and action result.</summary>
    private static Type ValueOf(Type returnType)
    {
        if (returnType == typeof(Task) || returnType == typeof(ValueTask))
        {
            return typeof(void);
        }

        return returnType.IsGenericType
            && returnType.GetGenericTypeDefinition() is { } wrapper
            && (wrapper == typeof(Task<>) || wrapper == typeof(ValueTask<>) || wrapper == typeof(ActionResult<>))
            ? ValueOf(returnType.GetGenericArguments()[0])
            : returnType;
    }

    private static void Add(ActionModel action, int status)
        => action.Filters.Add(new ProducesResponseTypeAttribute(typeof(RemoteServiceErrorResponse), status, Json));

    private static void NameOperation(ActionModel action, HashSet<string> taken)
    {
        if (action.Selectors.Any(selector => selector.EndpointMetadata.OfType<IEndpointNameMetadata>().Any()))
        {
            return;
        }

        var baseName = $"{action.Controller.ControllerName}_{action.ActionName}";
        for (var i = 0; i < action.Selectors.Count; i++)
        {
            var name = baseName;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{baseName}_{number}";
            }

            action.Selectors[i].EndpointMetadata.Add(new EndpointNameMetadata(name));
        }
    }

    private static IEnumerable<string> Routes(ActionModel action)
        => action.Selectors.Concat(action.Controller.Selectors).Select(selector => selector.AttributeRouteModel?.Template).OfType<string>();

    private static IEnumerable<string> Verbs(ActionModel action)
        => action.Selectors.SelectMany(selector => selector.ActionConstraints.OfType<HttpMethodActionConstraint>()).SelectMany(c => c.HttpMethods);
}

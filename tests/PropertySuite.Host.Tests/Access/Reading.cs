using System.Collections.Concurrent;

namespace PropertySuite.Host.Access;

/// <summary>All that the callers of the north can read at a moment: every GET, as it is and with everything in it that can be searched for.</summary>
public sealed class Reading
{
    private const string SearchText = "zq";
    /// <summary>What the process does, not what anybody recorded: it changes by itself.</summary>
    private static readonly string[] StateOfTheProcess = ["PeriodicWorker"];

    private static readonly string[] SearchParameters = ["filter", "text", "query"];
    private readonly ConcurrentDictionary<(Caller Caller, string Call), Answer> _answers = new();

    private Reading()
    {
    }

    /// <summary>What was answered, by caller and call.</summary>
    public IReadOnlyDictionary<(Caller Caller, string Call), Answer> Answers => _answers;

    /// <summary>Reads everything.</summary>
    public static async Task<Reading> TakeAsync(AccessWorld world)
    {
        var reading = new Reading();
        await Parallel.ForEachAsync(
            world.SignedIn.Where(caller => caller.Home == Place.North),
            async (caller, _) => await reading.TakeAsync(world, caller));
        return reading;
    }

    private async Task TakeAsync(AccessWorld world, Caller caller)
    {
        foreach (var operation in world.Operations.Where(operation => operation.IsRead && !operation.Path.EndsWith("/logout", StringComparison.Ordinal)))
        {
            if (!caller.Has(operation.Permissions ?? []) || StateOfTheProcess.Contains(operation.Controller))
            {
                continue;
            }

            string? Home(string place, string name) => place == "path" ? world.Ids.Value(operation, name, Place.North, Place.Other) : null;
            _answers[(caller, $"{operation}")] = await Answer.OfAsync(caller.Client, Api.ApiRequest.Of(operation, Home));
            var search = operation.Parameters
                .Where(parameter => parameter.In == "query" && SearchParameters.Contains(parameter.Name))
                .ToDictionary(parameter => parameter.Name, _ => SearchText);
            if (search.Count > 0)
            {
                _answers[(caller, $"{operation} searching")] = await Answer.OfAsync(caller.Client, Api.ApiRequest.Of(operation, Home, search));
            }
        }
    }
}

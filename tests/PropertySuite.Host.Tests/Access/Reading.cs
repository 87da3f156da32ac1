using PropertySuite.Host.Api;

namespace PropertySuite.Host.Access;

/// <summary>All that some callers can read at a moment: every GET, as it is and with everything in it that can be searched for.</summary>
public sealed class Reading
{
    /// <summary>What the process does, not what anybody recorded: it changes by itself.</summary>
    private static readonly string[] StateOfTheProcess = ["PeriodicWorker"];

    private static readonly string[] SearchParameters = ["filter", "text", "query", "phone"];

    /// <summary>Every place has a person, an order, a unit and a car of which one of these is true.</summary>
    private static readonly string[] SearchTexts = ["zq", PlaceSeed.Phone, PlaceSeed.RoomCode, PlaceSeed.Plate, PlaceSeed.IdNumber];

    private Reading(IReadOnlyDictionary<(Caller Caller, string Call), Answer> answers) => Answers = answers;

    /// <summary>What was answered, by caller and call.</summary>
    public IReadOnlyDictionary<(Caller Caller, string Call), Answer> Answers { get; }

    /// <summary>Reads everything.</summary>
    public static async Task<Reading> TakeAsync(AccessWorld world, Func<Caller, bool> isAsked)
    {
        var readings = await Task.WhenAll(world.SignedIn.Where(isAsked).Select(async caller => (caller, await OfAsync(world, caller))));
        return new Reading(readings.SelectMany(reading => reading.Item2.Select(answer => (reading.caller, answer)))
            .ToDictionary(read => (read.caller, read.answer.Key), read => read.answer.Value));
    }

    /// <summary>Reads everything that one caller can read, with what they have at home.</summary>
    /// <param name="world">The running host.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="more">More for each query.</param>
    public static async Task<IReadOnlyDictionary<string, Answer>> OfAsync(AccessWorld world, Caller caller, params (string Name, string Value)[] more)
    {
        var elsewhere = caller.Home == Place.Other ? Place.North : Place.Other;
        var answers = new Dictionary<string, Answer>();
        foreach (var operation in world.Operations.Where(operation => operation.IsRead && !operation.Path.EndsWith("/logout", StringComparison.Ordinal)))
        {
            if (!operation.IsOpenTo(caller.Granted) || StateOfTheProcess.Contains(operation.Controller))
            {
                continue;
            }

            string? Home(string where, string name) => where == "path" ? world.Ids.ValueOrNull(operation, name, caller.Home!, elsewhere) : null;
            async Task ReadAsync(string call, string? search)
            {
                var query = more.ToDictionary(pair => pair.Name, pair => pair.Value);
                foreach (var parameter in operation.Parameters.Where(parameter => search is not null && SearchParameters.Contains(parameter.Name)))
                {
                    query[parameter.Name] = search!;
                }

                answers[call] = await Answer.OfAsync(caller.Client, ApiRequest.Of(operation, Home, query));
            }

            await ReadAsync($"{operation}", null);
            if (operation.Parameters.Any(parameter => parameter.In == "query" && SearchParameters.Contains(parameter.Name)))
            {
                foreach (var text in caller.IsThorough ? SearchTexts : SearchTexts[..1])
                {
                    await ReadAsync($"{operation} searching {text}", text);
                }
            }
        }

        return answers;
    }
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Host.Api;
using PropertySuite.Testing;

namespace PropertySuite.Host.Access;

/// <summary>
/// Every operation of the document against every kind of caller. Nothing is listed by hand: an operation is in it by being there, with the
/// permissions that its attributes demand and the ids that its places are named after. How long a refusal takes is not measured; that a
/// foreign id sends the same commands to the database as one that does not exist is.
/// </summary>
public class AccessMatrix(AccessWorld world) : IClassFixture<AccessWorld>
{
    /// <summary>What everybody may do who has signed in, for themselves or as far as the record they name lets them.</summary>
    private static readonly string[] ForEverybody =
    [
        // Their own account.
        "Profile_ChangePassword", "Profile_Get", "Profile_Update", "Session_End", "Session_EndOthers", "Session_GetList", "SignIn_GetMine", "Site_GetMine",
        "TwoFactor_Disable", "TwoFactor_Enable", "TwoFactor_Get", "TwoFactor_ReplaceRecoveryCodes", "TwoFactor_Start",

        // Files, as far as the record that they hang on lets them; drafts are their uploader's alone.
        "AttachmentContent_GetContent", "AttachmentContent_GetThumbnail", "AttachmentContent_Upload", "AttachmentDraftContent_GetThumbnail",
        "AttachmentDraftContent_Upload", "AttachmentDraft_Delete", "AttachmentDraft_GetList", "Attachment_GetList", "Attachment_Withdraw",

        // The permission depends on what is asked for: users or roles, settings of the company or of a site. Dictionaries label every form.
        "Dictionary_GetItems", "Permissions_Get", "Permissions_Update", "Setting_Get", "Setting_Update",

        // The rules of cases in words.
        "CaseType_Get",

        // Who of the colleagues is responsible for a unit of one's own sites.
        "Responsibility_GetOfUnit",
    ];

    /// <summary>What is not compared before and after, since it says something else each time: seeing a whole phone number is a line of that log.</summary>
    private static readonly string[] ChangeByBeingRead = ["GET /api/owner-records/personal-data-access"];

    /// <summary>Requests that could change an own record go one after the other, so that no stamp grows old between reading and sending it.</summary>
    private readonly SemaphoreSlim _oneAtATime = new(1);

    private readonly ConcurrentBag<string> _failures = [];

    [Fact]
    public void Every_endpoint_is_in_the_document_or_known_to_give_no_data()
    {
        var described = world.Operations.Select(operation => operation.Id).ToHashSet();
        var hidden = world.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Where(endpoint => !described.Contains(endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? ""))
            .Select(endpoint => endpoint.DisplayName);

        hidden.ShouldBeEmpty();
    }

    [Fact]
    public void Every_id_in_a_path_a_query_or_a_body_can_be_a_foreign_one()
    {
        world.Operations.Where(operation => !operation.IsOpen).SelectMany(world.Ids.Gaps).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stranger_is_told_to_sign_in()
    {
        var stranger = world.Callers[0];
        foreach (var operation in world.Operations.Where(operation => !operation.IsOpen))
        {
            var answer = await SendAsync(stranger, operation, Ids(operation, Place.North, Place.Other));
            Expect(answer.Status == 401, $"{operation} answers a stranger with {answer.Status}: {answer.Body}");
            ExpectNothingForeign(stranger, operation.ToString(), answer);
        }

        Report();
    }

    /// <summary>An operation that loses its <c>[Authorize]</c> with a permission turns up here.</summary>
    [Fact]
    public void Nothing_but_what_everybody_may_do_is_there_without_a_permission()
    {
        world.Operations.Where(operation => operation is { IsOpen: false, AsksForPermission: false }).Select(operation => operation.Id).Order(StringComparer.Ordinal)
            .ShouldBe(ForEverybody.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_lacks_a_permission_is_refused()
    {
        await ForEachCallerAsync(async caller =>
        {
            foreach (var operation in world.Operations.Where(operation => !operation.IsOpenTo(caller.Granted)))
            {
                var answer = await SendAsync(caller, operation, Ids(operation, caller.Home == Place.Platform ? Place.North : caller.Home!, Place.Other));
                Expect(answer.Status == 403, $"{operation} answers {caller}, who lacks {string.Join(" or ", operation.Permissions!.Select(way => string.Join(", ", way.Except(caller.Granted))))}, with {answer.Status}: {answer.Body}");
                Expect(!answer.Body.Contains("服务器出现错误"), $"{operation} tells {caller}, who may not, that the server is broken: {answer.Body}");
                ExpectNothingForeign(caller, operation.ToString(), answer);
            }
        });
        Report();
    }

    [Fact]
    public async Task What_is_foreign_is_answered_like_what_does_not_exist_and_stays_as_it_was()
    {
        var before = (await world.Ids.FingerprintAsync(Place.Other, bySite: false), await world.Ids.FingerprintAsync(Place.South, bySite: true));
        using var commands = new SqlTraffic();
        await ForEachCallerAsync(async caller =>
        {
            foreach (var place in caller.Foreign)
            {
                foreach (var operation in world.Operations.Where(operation => !operation.IsOpen && operation.IsOpenTo(caller.Granted) && !LooksAfter(caller, operation)))
                {
                    await CompareAsync(caller, place, operation, commands);
                }
            }
        });
        Report();

        (await world.Ids.FingerprintAsync(Place.Other, bySite: false)).Except(before.Item1).ShouldBeEmpty("the other company's rows");
        (await world.Ids.FingerprintAsync(Place.South, bySite: true)).Except(before.Item2).ShouldBeEmpty("the other site's rows");
    }

    [Fact]
    public void Nothing_that_is_read_shows_or_counts_anything_foreign()
    {
        var changing = world.AloneAgain.Answers.Where(again => again.Value.Comparable() != world.Alone.Answers[again.Key].Comparable())
            .Select(again => again.Key.Call.Split(" searching ")[0]).ToHashSet();
        foreach (var ((caller, call), later) in world.BesideTheCompany.Answers.Concat(world.BesideTheSite.Answers))
        {
            var alone = world.Alone.Answers[(caller, call)];
            ExpectNothingForeign(caller, call, later);
            Expect(
                changing.Contains(call.Split(" searching ")[0]) || alone.Comparable() == later.Comparable(),
                $"{call} tells {caller} that somebody else recorded something:\n{alone.Comparable()}\n{later.Comparable()}");
        }

        Report();
        changing.Order(StringComparer.Ordinal).ShouldBeSubsetOf(ChangeByBeingRead);
    }

    [Fact]
    public async Task Whoever_works_elsewhere_reads_nothing_of_others_either()
    {
        await ForEachCallerAsync(async caller =>
        {
            if (caller.Home != Place.North)
            {
                foreach (var (call, answer) in await Reading.OfAsync(world, caller))
                {
                    ExpectNothingForeign(caller, call, answer);
                }
            }
        });
        Report();
    }

    [Fact]
    public async Task Nobody_gets_into_another_company_by_naming_it()
    {
        var caller = world.SignedIn.First(caller => caller.Name == AccessWorld.EverythingInTheNorth);
        caller.Client.DefaultRequestHeaders.Add("__tenant", OtherCompany.Id.ToString());
        try
        {
            var reading = await Reading.OfAsync(world, caller with { IsThorough = false }, ("__tenant", OtherCompany.Id.ToString()));
            foreach (var (call, answer) in reading)
            {
                ExpectNothingForeign(caller, call, answer);
                Expect(answer.Status == world.Alone.Answers[(caller, call)].Status, $"{call}, naming the other company, is answered with {answer.Status}");
            }
        }
        finally
        {
            caller.Client.DefaultRequestHeaders.Remove("__tenant");
        }

        Report();
    }

    [Fact]
    public void Every_job_that_was_stored_and_every_event_that_was_told_names_its_company_and_a_site_of_it()
    {
        world.News.Seen.Select(news => news.Kind).Distinct().Order(StringComparer.Ordinal).ToList().ShouldBe(world.News.Kinds, customMessage: "let the seed bring each about");
        world.News.Seen.Where(news => news.TenantId is null || (news.SiteId is { } site && Place.Of(site)?.TenantId != news.TenantId)).ShouldBeEmpty();
    }

    private async Task CompareAsync(Caller caller, Place place, ApiOperation operation, SqlTraffic commands)
    {
        if (!operation.Parameters.Any(parameter => parameter.IsId || parameter.In == "path") && operation.BodyExample is null)
        {
            return;
        }

        var foreign = Ids(operation, place, caller.Home!);
        var missing = Missing(operation, foreign);
        await CompareAsync(caller, place, operation, foreign, missing, commands);
        if (caller.Home == Place.North && NamesMoreThanItself(operation, foreign))
        {
            // With the stamp that the record has when the request is made, so that nothing but the foreign ids can be wrong with it.
            var ownIds = Ids(operation, Place.North, Place.Other);
            string? Own(string where, string name) => name == Stamp ? world.Ids.StampOf(operation, ownIds("path", "id")) : ownIds(where, name);
            bool IsOwn(string where, string name) => IsItself(where, name) || name == Stamp;
            await _oneAtATime.WaitAsync();
            try
            {
                await CompareAsync(
                    caller,
                    place,
                    operation,
                    (where, name) => IsOwn(where, name) ? Own(where, name) : foreign(where, name),
                    (where, name) => IsOwn(where, name) ? Own(where, name) : missing(where, name),
                    commands: null);
            }
            finally
            {
                _oneAtATime.Release();
            }
        }
    }

    private const string Stamp = "concurrencyStamp";

    /// <summary>Whoever looks after the installation looks after the jobs of all companies: whose they are and how they stand, not what is in them.</summary>
    private static bool LooksAfter(Caller caller, ApiOperation operation) => caller.Home == Place.Platform && operation.Controller == "BackgroundJob";

    private static bool IsItself(string where, string name) => where == "path" && name == "id";

    /// <summary>Whether an own record could be tied to something foreign: the operation takes its id and others beside it.</summary>
    private static bool NamesMoreThanItself(ApiOperation operation, Func<string, string, string?> ids) =>
        operation.Parameters.Any(parameter => IsItself(parameter.In, parameter.Name)) && IdsIn(operation, ids).Any(id => !IsItself(id.Where, id.Name) && id.Name != Stamp);

    /// <summary>The ids that a request of the operation would carry.</summary>
    private static List<(string Where, string Name, string Id)> IdsIn(ApiOperation operation, Func<string, string, string?> ids)
    {
        var found = new List<(string, string, string)>();
        using var request = Api.ApiRequest.Of(operation, (where, name) =>
        {
            var id = ids(where, name);
            if (id is not null)
            {
                found.Add((where, name, id));
            }

            return id;
        });
        return found;
    }

    private async Task CompareAsync(
        Caller caller, Place place, ApiOperation operation, Func<string, string, string?> foreign, Func<string, string, string?> missing, SqlTraffic? commands)
    {
        if (IdsIn(operation, foreign) is not { Count: > 0 } named)
        {
            return;
        }

        string[] used = [.. named.Concat(IdsIn(operation, missing)).Select(id => id.Id)];
        var (unknown, unknownCommands) = await SendAsync(caller, operation, missing, commands);
        var (answer, ownCommands) = await SendAsync(caller, operation, foreign, commands);
        var call = $"{operation} with ids of {place.Name}";
        ExpectNothingForeign(caller, call, answer);
        Expect(
            answer.Comparable(used) == unknown.Comparable(used),
            $"{call} answers {caller} otherwise than with ids that do not exist:\n{answer.Comparable(used)}\n{unknown.Comparable(used)}");
        if (commands is null || operation.Parameters.Where(parameter => parameter.In == "path").All(parameter => foreign("path", parameter.Name) is null))
        {
            return;
        }

        // As what does not exist: usually 404, or 403 for whoever names a site outside their own; ABP reads nothing and deletes what is not there without an error.
        Expect(
            answer.Status is 404 or 403 || (operation.IsRead && IsEmpty(answer)) || (answer.Status == 204 && operation.Method == HttpMethod.Delete),
            $"{call} answers {caller} with {answer.Status}: {answer.Body}");
        Expect(
            ownCommands.SequenceEqual(unknownCommands),
            $"{call}, asked by {caller}, sends other commands than with ids that do not exist:\n{string.Join("\n", ownCommands)}\n--\n{string.Join("\n", unknownCommands)}");
    }

    private static bool IsEmpty(Answer answer) => answer.Status == 204 || (answer.Status == 200 && answer.Body is "[]" or """{"items":[]}""" or """{"totalCount":0,"items":[]}""");

    private Func<string, string, string?> Ids(ApiOperation operation, Place place, Place home) =>
        (_, name) => world.Ids.Value(operation, name, place, home);

    private static Func<string, string, string?> Missing(ApiOperation operation, Func<string, string, string?> foreign)
    {
        var made = new Dictionary<string, string>();
        return (where, name) =>
        {
            if (foreign(where, name) is not { } real)
            {
                return null;
            }

            if (!made.TryGetValue(name, out var other))
            {
                made[name] = other = Guid.TryParse(real, out _) ? Guid.CreateVersion7().ToString() : $"zz-{Guid.NewGuid():N}"[..Math.Min(real.Length, 30)];
            }

            return other;
        };
    }

    private static Task<Answer> SendAsync(Caller caller, ApiOperation operation, Func<string, string, string?> ids) =>
        Answer.OfAsync(caller.Client, Api.ApiRequest.Of(operation, ids));

    private static async Task<(Answer Answer, IReadOnlyList<string> Commands)> SendAsync(
        Caller caller, ApiOperation operation, Func<string, string, string?> ids, SqlTraffic? commands)
    {
        var request = Api.ApiRequest.Of(operation, ids);
        var trace = commands?.Follow(request);
        var answer = await Answer.OfAsync(caller.Client, request);
        return (answer, trace is null ? [] : commands!.CommandsOf(trace));
    }

    private Task ForEachCallerAsync(Func<Caller, Task> work) =>
        Parallel.ForEachAsync(world.SignedIn, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (caller, _) => await work(caller));

    private void ExpectNothingForeign(Caller caller, string call, Answer answer)
    {
        Expect(answer.Status < 500, $"{call} answers {caller} with {answer.Status}: {answer.Body}");
        foreach (var place in caller.Foreign)
        {
            Expect(!answer.Names(place.Marker), $"{call} shows {caller} something of {place.Name}: {answer.Head}{answer.Body}");
        }
    }

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            _failures.Add(otherwise.Length > 1500 ? otherwise[..1500] + " …" : otherwise);
        }
    }

    private void Report() => _failures.Order(StringComparer.Ordinal).Take(40).ShouldBeEmpty($"{_failures.Count} in all");
}

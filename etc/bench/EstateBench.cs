using Npgsql;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Bench;

/// <summary>
/// The estate of a big company: lists and totals over a million units of 500 sites, and the board of a building of 2,000 units, read by headquarters, against
/// statements that hand out their finished JSON.
/// </summary>
public sealed class EstateBench(BenchOptions options, ResultTable table)
{
    private const int Rows = 50;

    /// <summary>One user reads more here in a second than any user may; the baseline has no limits either.</summary>
    private static readonly Dictionary<string, string> Settings = new() { ["RateLimits__IsEnabled"] = "false" };

    /// <summary>Measures.</summary>
    public async Task RunAsync()
    {
        using var folder = new BenchFolder();
        var connectionString = await PropertySuiteHostFixture.CreateDatabaseAsync();
        await using var process = HostProcess.Launch(connectionString, folder.Next(), Settings);
        var host = await process.WaitUntilReadyAsync();
        using var desk = await host.SignInAsync(TestUsers.Manager);
        (await RepairCall.SendAsync(desk)).EnsureSuccessStatusCode();
        await EstateSeed.InsertAsync(connectionString, options.Sites, options.UnitsOfSite);
        using var headquarters = await host.SignInAsync(TestUsers.Headquarters);
        await using var bare = await BareApiProcess.StartAsync(connectionString);
        (await bare.Client.GetAsync($"{BareApi.SignIn}?tenantId={TestCompany.Id}")).EnsureSuccessStatusCode();

        var contest = new Contest(options, table);
        var units = $"{options.Sites * options.UnitsOfSite:#,0} units of {options.Sites} sites";
        await CompareAsync($"unit board of a building of {options.UnitsOfSite:#,0}", $"/api/sites/unit-board?buildingId={EstateSeed.TowerId}", BareEstate.Board);
        await CompareAsync("buildings of a site with their marks", $"/api/sites/unit-board/buildings?siteId={EstateSeed.SiteId}", BareEstate.Strip);
        await CompareAsync("regions with totals, " + units, "/api/sites/region?includesUnitCounts=true", BareEstate.Regions);
        await CompareAsync($"sites, page of {Rows}", $"/api/sites/site?maxResultCount={Rows}", BareEstate.Sites);
        await CompareAsync("setting up, 500 sites", "/api/sites/site-setup", BareEstate.Setup);
        await CompareAsync($"units, page of {Rows} out of " + units, $"/api/sites/unit?maxResultCount={Rows}", BareEstate.Units);
        await CompareAsync($"units by area, page of {Rows}", $"/api/sites/unit?maxResultCount={Rows}&sorting=grossAreaInSquareMetres desc", BareEstate.UnitsByArea);
        await CompareAsync($"villas, page of {Rows} (one unit of 2,000)", $"/api/sites/unit?maxResultCount={Rows}&kind=Villa", BareEstate.Villas);
        await CompareAsync("units found by 1203", $"/api/sites/unit?maxResultCount={Rows}&filter=1203", BareEstate.Search);

        async Task CompareAsync(string what, string path, string statement)
        {
            var bytes = (await headquarters.GetByteArrayAsync(path)).Length;
            var bareBytes = (await bare.Client.GetByteArrayAsync($"{BareApi.Estate}?what={statement}")).Length;
            Console.WriteLine("{0}: bytes of an answer {1:#,0} and {2:#,0}", what, bytes, bareBytes);
            await contest.RunAsync(
                what,
                new Contestant(() => headquarters.GetAsync(path), () => host.ProcessorTime),
                new Contestant(() => bare.Client.GetAsync($"{BareApi.Estate}?what={statement}"), () => bare.ProcessorTime));
        }
    }
}

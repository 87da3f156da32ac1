using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>A building of its own in the north site, whose units are split and merged by the site admin.</summary>
internal sealed class ReshapedBuilding
{
    public const string Reshapes = "/api/sites/unit-reshape";
    private const string Units = "/api/sites/unit";
    private readonly HttpClient _admin;
    private readonly BuildingDto _building;

    private ReshapedBuilding(HttpClient admin, BuildingDto building)
    {
        _admin = admin;
        _building = building;
    }

    /// <summary>The latest day that is over in China.</summary>
    public static DateOnly Yesterday => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)).AddDays(-1);

    public string Code => _building.Code;

    public Guid Id => _building.Id;

    public static async Task<ReshapedBuilding> OpenAsync(PropertySuiteHostFixture host, string code)
    {
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        return new ReshapedBuilding(
            admin, await admin.SendJsonAsync(HttpMethod.Post, "/api/sites/building", new { siteId = TestCompany.NorthSiteId, code }).ReadAsync<BuildingDto>());
    }

    public Task<UnitDto> AddAsync(string code, decimal? gross, decimal? net, decimal? ownBilling) => _admin.SendJsonAsync(
        HttpMethod.Post,
        Units,
        new
        {
            siteId = TestCompany.NorthSiteId, code, grossAreaInSquareMetres = gross, netAreaInSquareMetres = net, ownBillingAreaInSquareMetres = ownBilling,
        }).ReadAsync<UnitDto>();

    public Task<UnitDto> GetAsync(Guid id) => _admin.GetAsync($"{Units}/{id}").ReadAsync<UnitDto>();

    /// <summary>Changes the unit as it stands now.</summary>
    public async Task<UnitDto> ChangeAsync(Guid id, Action<UnitDto> change)
    {
        var unit = await GetAsync(id);
        change(unit);
        return await UpdateAsync(unit).ReadAsync<UnitDto>();
    }

    /// <summary>Gives the building other floors.</summary>
    public async Task<HttpResponseMessage> PlanFloorsAsync(string floorPlan)
    {
        var building = await _admin.GetAsync($"/api/sites/building/{Id}").ReadAsync<BuildingDto>();
        return await _admin.SendJsonAsync(HttpMethod.Put, $"/api/sites/building/{Id}", new { building.Name, floorPlan, building.ConcurrencyStamp });
    }

    public Task<HttpResponseMessage> UpdateAsync(UnitDto unit) => _admin.SendJsonAsync(HttpMethod.Put, $"{Units}/{unit.Id}", unit);

    /// <summary>The units in use.</summary>
    public async Task<List<UnitDto>> UnitsAsync() =>
        [.. (await _admin.GetAsync($"{Units}?buildingId={_building.Id}&maxResultCount=100").ReadAsync<PagedResultDto<UnitDto>>()).Items];

    public async Task<List<UnitReshapeDto>> HistoryAsync(Guid unitId) =>
        [.. (await _admin.GetAsync($"{Reshapes}/of-unit/{unitId}").ReadAsync<ListResultDto<UnitReshapeDto>>()).Items];

    public Task<HttpResponseMessage> SplitAsync(UnitDto unit, params (string Code, decimal? Gross, decimal? Net, decimal? OwnBilling)[] parts) =>
        SplitAsync(unit, Yesterday, parts);

    public Task<HttpResponseMessage> SplitAsync(UnitDto unit, DateOnly lastDay, params (string Code, decimal? Gross, decimal? Net, decimal? OwnBilling)[] parts) =>
        _admin.SendJsonAsync(HttpMethod.Post, $"{Reshapes}/split", new
        {
            unitId = unit.Id,
            unit.ConcurrencyStamp,
            lastDay,
            reason = "分户",
            parts = parts.Select(part => new
            {
                code = part.Code, grossAreaInSquareMetres = part.Gross, netAreaInSquareMetres = part.Net, ownBillingAreaInSquareMetres = part.OwnBilling,
            }),
        });

    public Task<HttpResponseMessage> MergeAsync(IEnumerable<UnitDto> units, string? code = null, DateOnly? lastDay = null, string? layout = null) =>
        _admin.SendJsonAsync(HttpMethod.Post, $"{Reshapes}/merge", MergeBody(units, code, lastDay ?? Yesterday, layout));

    public object MergeBody(IEnumerable<UnitDto> units, string? code, DateOnly lastDay, string? layout = null) =>
        new { units = units.Select(unit => new { unitId = unit.Id, unit.ConcurrencyStamp }), code, layout, lastDay, reason = "并户" };
}

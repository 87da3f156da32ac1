using Npgsql;
using PropertySuite.Testing;

namespace PropertySuite.Bench;

/// <summary>Lays out a big company by statements, from the one site, building, unit and order that the test company has of each.</summary>
public static class EstateSeed
{
    /// <summary>A site of twenty buildings.</summary>
    public static Guid SiteId { get; } = new("00000000-0000-0000-0001-000000000001");

    /// <summary>A building that holds as many units as a site, on sixty floors.</summary>
    public static Guid TowerId { get; } = new("00000000-0000-0000-0002-000000000000");

    private const int Regions = 40;
    private const int BuildingsOfSite = 20;
    private const int Floors = 60;

    private const string Insert =
        """
        INSERT INTO sites.regions (id, tenant_id, parent_id, name, concurrency_stamp, extra_properties, creation_time)
        SELECT ('00000000-0000-0000-0004-' || lpad(n::text, 12, '0'))::uuid, @tenant,
               CASE WHEN n > 8 THEN ('00000000-0000-0000-0004-' || lpad((n % 8 + 1)::text, 12, '0'))::uuid END, '区域' || n, 's', '{}', now()
        FROM generate_series(1, @regions) AS n;

        INSERT INTO sites.sites SELECT made.*
        FROM sites.sites AS template, generate_series(1, @sites) AS n, LATERAL jsonb_populate_record(template, jsonb_build_object(
            'id', '00000000-0000-0000-0001-' || lpad(n::text, 12, '0'), 'code', 'B' || lpad(n::text, 4, '0'), 'name', '项目' || n,
            'region_id', '00000000-0000-0000-0004-' || lpad((n % @regions + 1)::text, 12, '0'), 'search_text', 'B' || lpad(n::text, 4, '0') || ' 项目' || n)) AS made
        WHERE template.id = @site;

        INSERT INTO sites.buildings SELECT made.*
        FROM sites.buildings AS template, generate_series(1, @sites) AS s, generate_series(1, @buildings) AS b,
        LATERAL jsonb_populate_record(template, jsonb_build_object(
            'id', CASE WHEN s = @sites AND b = 1 THEN @tower::text ELSE gen_random_uuid()::text END,
            'site_id', '00000000-0000-0000-0001-' || lpad(s::text, 12, '0'), 'code', b::text, 'name', b || '栋', 'sort_key', lpad(b::text, 10, '0'),
            'search_text', b || '栋', 'floors', (SELECT jsonb_agg(floor::text) FROM generate_series(1, @floors) AS floor))) AS made
        WHERE template.id = (SELECT min(id::text)::uuid FROM sites.buildings WHERE site_id = @site) AND (s < @sites OR b = 1);

        INSERT INTO sites.units SELECT made.*
        FROM sites.units AS template
        CROSS JOIN (SELECT * FROM sites.buildings WHERE site_id::text LIKE '00000000-0000-0000-0001-%') AS building
        CROSS JOIN LATERAL (
            SELECT n, (n - 1) % @floors + 1 AS floor, ((n - 1) % @floors + 1)::text || lpad(((n - 1) / @floors + 1)::text, 2, '0') AS room
            FROM generate_series(1, CASE WHEN building.id = @tower THEN @units ELSE @units / @buildings END) AS n) AS place
        CROSS JOIN LATERAL jsonb_populate_record(template, jsonb_build_object(
            'id', gen_random_uuid(), 'site_id', building.site_id, 'building_id', building.id, 'entrance', NULL, 'zone_id', NULL, 'retired_on', NULL,
            'floor', place.floor::text, 'room', place.room, 'code', building.code || '-' || place.room, 'sort_key', building.sort_key || '-' || lpad(place.room, 10, '0'),
            'kind', CASE WHEN place.n = 1 AND building.code = '1' THEN @villa ELSE template.kind END,
            'gross_area_in_square_metres', 60 + (place.n * 37 + building.code::int * 11) % 9000 / 100.0)) AS made
        WHERE template.id = (SELECT min(id::text)::uuid FROM sites.units WHERE site_id = @site);

        INSERT INTO repairs.repair_orders SELECT made.*
        FROM repairs.repair_orders AS template, (SELECT id, site_id, row_number() OVER () AS n FROM sites.units TABLESAMPLE bernoulli (2) REPEATABLE (1)) AS unit,
        LATERAL jsonb_populate_record(template, jsonb_build_object(
            'id', gen_random_uuid(), 'client_key', gen_random_uuid(), 'number', 'E' || unit.n, 'unit_id', unit.id, 'site_id', unit.site_id)) AS made
        WHERE template.unit_id IS DISTINCT FROM unit.id;
        """;

    /// <summary>Lays out so many sites with so many units each; the last one is one building, the others have twenty.</summary>
    public static async Task InsertAsync(string connectionString, int sites, int unitsOfSite)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using (var insert = database.CreateCommand(Insert))
        {
            insert.Parameters.AddWithValue("tenant", TestCompany.Id);
            insert.Parameters.AddWithValue("site", TestCompany.NorthSiteId);
            insert.Parameters.AddWithValue("sites", sites);
            insert.Parameters.AddWithValue("units", unitsOfSite);
            insert.Parameters.AddWithValue("regions", Regions);
            insert.Parameters.AddWithValue("buildings", BuildingsOfSite);
            insert.Parameters.AddWithValue("floors", Floors);
            insert.Parameters.AddWithValue("tower", TowerId);
            insert.Parameters.AddWithValue("villa", (int)PropertySuite.Sites.UnitKind.Villa);
            insert.CommandTimeout = 0;
            await insert.ExecuteNonQueryAsync();
        }

        await using var analyze = database.CreateCommand("VACUUM ANALYZE");
        analyze.CommandTimeout = 0;
        await analyze.ExecuteNonQueryAsync();
    }
}

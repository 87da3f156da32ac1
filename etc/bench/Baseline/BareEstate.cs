using Npgsql;

namespace PropertySuite.Bench;

/// <summary>The reads of the estate as single statements whose result is the answer.</summary>
public static class BareEstate
{
    /// <summary>A building with its units and their open orders.</summary>
    public const string Board = "board";

    /// <summary>The buildings of a site, with units and open orders counted.</summary>
    public const string Strip = "strip";

    /// <summary>Regions with their sites and units counted.</summary>
    public const string Regions = "regions";

    /// <summary>Fifty sites with their units counted.</summary>
    public const string Sites = "sites";

    /// <summary>Which sites have units, households and orders.</summary>
    public const string Setup = "setup";

    /// <summary>Fifty units in their own order, and how many there are, up to ten thousand.</summary>
    public const string Units = "units";

    /// <summary>The fifty largest.</summary>
    public const string UnitsByArea = "units-by-area";

    /// <summary>Fifty of a rare kind.</summary>
    public const string Villas = "villas";

    /// <summary>Fifty rooms whose number begins so.</summary>
    public const string Search = "search";

    private const string UnitColumns =
        """
        u.id, u.site_id, u.building_id, b.name AS building_name, u.code, u.kind, u.entrance, u.zone_id, u.floor, u.room, u.gross_area_in_square_metres,
        u.net_area_in_square_metres, u.own_billing_area_in_square_metres, u.use, u.layout, u.occupancy, u.handed_over_on, u.creation_time, u.concurrency_stamp
        """;

    private static readonly Dictionary<string, string> Statements = new()
    {
        [Board] =
            """
            SELECT json_agg(json_build_object('id', u.id, 'code', u.code, 'room', u.room, 'floor', u.floor, 'kind', u.kind, 'occupancy', u.occupancy, 'layout', u.layout,
                'gross', u.gross_area_in_square_metres, 'net', u.net_area_in_square_metres, 'open', o.open) ORDER BY u.sort_key)::text
            FROM sites.units AS u
            LEFT JOIN (SELECT unit_id, count(*) AS open FROM repairs.repair_orders
                WHERE site_id = (SELECT site_id FROM sites.buildings WHERE id = @tower) AND state < 200 AND unit_id IS NOT NULL GROUP BY unit_id) AS o ON o.unit_id = u.id
            WHERE u.building_id = @tower AND u.retired_on IS NULL
            """,
        [Strip] =
            """
            SELECT json_agg(json_build_object('id', b.id, 'code', b.code, 'name', b.name, 'units', c.units, 'open', c.open) ORDER BY b.sort_key)::text
            FROM sites.buildings AS b JOIN (
                SELECT u.building_id, count(DISTINCT u.id) AS units, count(o.id) AS open
                FROM sites.units AS u LEFT JOIN repairs.repair_orders AS o ON o.unit_id = u.id AND o.state < 200
                WHERE u.site_id = @site AND u.retired_on IS NULL GROUP BY u.building_id) AS c ON c.building_id = b.id
            """,
        [Regions] =
            """
            SELECT json_agg(json_build_object('id', r.id, 'parent', r.parent_id, 'name', r.name, 'sites', c.sites, 'units', c.units) ORDER BY r.name)::text
            FROM sites.regions AS r LEFT JOIN (
                SELECT s.region_id, count(*) AS sites, sum(u.units) AS units
                FROM sites.sites AS s LEFT JOIN (SELECT site_id, count(*) AS units FROM sites.units WHERE retired_on IS NULL GROUP BY site_id) AS u ON u.site_id = s.id
                GROUP BY s.region_id) AS c ON c.region_id = r.id
            WHERE r.tenant_id = @tenant
            """,
        [Sites] =
            """
            SELECT json_agg(row_to_json(s))::text FROM (
                SELECT s.*, (SELECT count(*) FROM sites.units AS u WHERE u.site_id = s.id AND u.retired_on IS NULL) AS units
                FROM sites.sites AS s WHERE tenant_id = @tenant ORDER BY code LIMIT 50) AS s
            """,
        [Setup] =
            """
            SELECT json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name,
                'units', EXISTS (SELECT FROM sites.units AS u WHERE u.site_id = s.id),
                'people', (SELECT count(*) FROM sites.site_memberships AS m WHERE m.site_id = s.id),
                'households', EXISTS (SELECT FROM owner_records.households AS h WHERE h.site_id = s.id),
                'orders', EXISTS (SELECT FROM repairs.repair_orders AS o WHERE o.site_id = s.id),
                'marks', (SELECT count(*) FROM sites.site_setup_marks AS m WHERE m.site_id = s.id), 'calendar', s.calendar) ORDER BY s.code)::text
            FROM sites.sites AS s WHERE s.tenant_id = @tenant
            """,
        [Units] = Page("u.tenant_id = @tenant AND u.retired_on IS NULL", "u.sort_key, u.id"),
        [UnitsByArea] = Page("u.tenant_id = @tenant AND u.retired_on IS NULL AND u.gross_area_in_square_metres IS NOT NULL", "u.gross_area_in_square_metres DESC, u.id DESC"),
        [Villas] = Page("u.tenant_id = @tenant AND u.retired_on IS NULL AND u.kind = @villa", "u.sort_key, u.id"),
        [Search] = Page("u.tenant_id = @tenant AND u.retired_on IS NULL AND u.room LIKE '1203%'", "u.sort_key, u.id"),
    };

    /// <summary>The answer to one of them.</summary>
    public static async Task<string> ReadAsync(NpgsqlDataSource database, Guid tenantId, string what)
    {
        await using var command = database.CreateCommand(Statements[what]);
        command.Parameters.AddWithValue("tenant", tenantId);
        command.Parameters.AddWithValue("site", EstateSeed.SiteId);
        command.Parameters.AddWithValue("tower", EstateSeed.TowerId);
        command.Parameters.AddWithValue("villa", (int)PropertySuite.Sites.UnitKind.Villa);
        return await command.ExecuteScalarAsync() as string ?? "[]";
    }

    private static string Page(string where, string order) =>
        $"""
        SELECT json_build_object('items', (SELECT json_agg(row_to_json(u)) FROM (
            SELECT {UnitColumns} FROM (SELECT * FROM sites.units AS u WHERE {where} ORDER BY {order} LIMIT 50) AS u
            JOIN sites.buildings AS b ON b.id = u.building_id ORDER BY {order}) AS u),
            'totalCount', (SELECT count(*) FROM (SELECT FROM sites.units AS u WHERE {where} LIMIT 10000) AS u))::text
        """;
}

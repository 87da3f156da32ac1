using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using PropertySuite.Host.Api;
using PropertySuite.Host.Data;
using Volo.Abp.Identity;

namespace PropertySuite.Host.Access;

/// <summary>
/// Knows what an id in a request is the id of, by convention, and finds a real one in each place: <c>id</c> belongs to the entity that the
/// controller is called after, <c>siteId</c> to the entity <c>Site</c>, and <c>userName</c> is the property of the controller's entity.
/// </summary>
public sealed class IdCatalogue
{
    /// <summary>Controllers that are not called after the entity whose id they take: those of the platform, and what the modules say of theirs.</summary>
    private static readonly Dictionary<string, string> Controllers = Joined(
        new() { ["IdentityUserLookup"] = "IdentityUser", ["AbpTenant"] = "Tenant" }, contributor => contributor.Controllers);

    /// <summary>Ids that are not called after their entity, likewise.</summary>
    private static readonly Dictionary<string, string> Names = Joined(
        new() { ["user"] = "IdentityUser", ["role"] = "IdentityRole", ["entity"] = "RepairOrder" }, contributor => contributor.Ids);

    /// <summary>Ids whose names do not say that they are one.</summary>
    private static readonly Dictionary<string, string> Keys = new() { ["providerKey"] = "IdentityUser" };

    /// <summary>Controllers whose ids are words of the product, the same in every company.</summary>
    private static readonly string[] Words = [.. PlaceSeedContributors.All.SelectMany(contributor => contributor.Words)];

    private readonly string _connectionString;
    private readonly IModel _model;
    private readonly ConcurrentDictionary<(IEntityType, string, Place), string?> _found = new();

    /// <param name="connectionString">The database.</param>
    public IdCatalogue(string connectionString)
    {
        _connectionString = connectionString;
        var options = new DbContextOptionsBuilder<PropertySuiteDbContext>().UsePropertySuiteNpgsql(connectionString).Options;
        _model = new PropertySuiteDbContext(options).Model;
    }

    /// <summary>The ids in an operation's path, query and body that the catalogue cannot fill, each with what to do about it.</summary>
    public IEnumerable<string> Gaps(ApiOperation operation) =>
        from asked in ApiRequest.IdsOf(operation)
        where !Words.Contains(operation.Controller) && PropertyOf(operation, asked.Name) is null
        select $"{operation}: nothing is known that {asked.Name} of the {asked.Where} could be the id of. Call the controller after its entity, or name it in "
               + $"{nameof(IPlaceSeedContributor.Controllers)} or {nameof(IPlaceSeedContributor.Ids)} of the module's seed.";

    /// <summary>The concurrency stamp, at this moment, of the thing that an operation's id names; null when it has none.</summary>
    public string? StampOf(ApiOperation operation, string? id)
    {
        if (id is null || PropertyOf(operation, "id") is not var (entity, key) || entity.FindProperty("ConcurrencyStamp") is not { } stamp)
        {
            return null;
        }

        using var connection = new NpgsqlConnection(_connectionString);
        connection.Open();
        using var command = new NpgsqlCommand($"select {ColumnOf(stamp)} from {TableOf(entity)} where {ColumnOf(key)}::text = @id", connection);
        command.Parameters.AddWithValue("id", id);
        return (string?)command.ExecuteScalar();
    }

    /// <summary>A real value in a place; null when the thing does not belong to a place of this kind (a user belongs to a company, not to a site).</summary>
    /// <exception cref="InvalidOperationException">There is none in the place: seed one.</exception>
    public string? Value(ApiOperation operation, string name, Place place, Place home)
    {
        var found = ValueOrNull(operation, name, place, home);
        return found ?? (Source(operation, name, place, home) is { } source
            ? throw new InvalidOperationException(
                $"{operation} takes a {source.Entity.ClrType.Name} and there is none in {place.Name}: create one in the seed of its module.")
            : null);
    }

    /// <summary>The same, but null also when there is none (any more).</summary>
    public string? ValueOrNull(ApiOperation operation, string name, Place place, Place home) =>
        Source(operation, name, place, home) is var (entity, property)
            ? _found.GetOrAdd((entity, property.Name, place), _ => Read(entity, property, place))
            : null;

    /// <summary>
    /// Fingerprints of all rows of a place by table; <paramref name="bySite"/> takes those of the site only, else those of the company. When a session was last used is left
    /// out: whoever of the place goes on working moves it by themselves.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, string>> FingerprintAsync(Place place, bool bySite)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        var prints = new Dictionary<string, string>();
        foreach (var entity in _model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && !entity.IsOwned() && !IsJournal(entity)))
        {
            var where = Where(entity, bySite ? Bound.Site : Bound.Company);
            if (where is null)
            {
                continue;
            }

            await using var command = new NpgsqlCommand(
                $"select count(*) || ' ' || coalesce(md5(string_agg(r, '|' order by r)), '') "
                + $"from (select (to_jsonb(t) - '{nameof(IdentitySession.LastAccessed)}')::text r from {TableOf(entity)} t where {where}) rows", connection);
            AddPlace(command, place);
            prints[TableOf(entity)] = (string)(await command.ExecuteScalarAsync())!;
        }

        return prints;
    }

    private static Dictionary<string, string> Joined(
        Dictionary<string, string> platforms, Func<IPlaceSeedContributor, IReadOnlyDictionary<string, string>> modules) =>
        platforms.Concat(PlaceSeedContributors.All.SelectMany(modules)).ToDictionary(pair => pair.Key, pair => pair.Value);

    private static bool IsJournal(IEntityType entity) => entity.ClrType.Name.Contains("AuditLog") || entity.ClrType.Name.Contains("SecurityLog");

    private static string TableOf(IEntityType entity) => $"\"{entity.GetSchema() ?? "public"}\".\"{entity.GetTableName()}\"";

    private static string ColumnOf(IProperty property) => $"\"{property.GetColumnName()}\"";

    private static void AddPlace(NpgsqlCommand command, Place place)
    {
        command.Parameters.AddWithValue("tenant", place.TenantId);
        command.Parameters.AddWithValue("site", place.SiteId);
    }

    private (IEntityType Entity, IProperty Property)? Source(ApiOperation operation, string name, Place place, Place home) =>
        PropertyOf(operation, name) is var (entity, property)
        && Tells(entity, place, home)
        && !(home == Place.Platform && entity.ClrType.Name == "Tenant")
            ? (entity, property)
            : null;

    private (IEntityType Entity, IProperty Property)? PropertyOf(ApiOperation operation, string name)
    {
        var owner = EntityCalled(Controllers.GetValueOrDefault(operation.Controller, operation.Controller));
        if (name == "id")
        {
            return WithKey(owner);
        }

        if (Keys.TryGetValue(name, out var called))
        {
            return WithKey(EntityCalled(called));
        }

        if (name.EndsWith("Id", StringComparison.Ordinal) && WithKey(EntityCalled(Names.GetValueOrDefault(name[..^2], name[..^2]))) is { } entity)
        {
            return entity;
        }

        return owner?.GetProperties().FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? (owner, found)
            : null;
    }

    private static (IEntityType, IProperty)? WithKey(IEntityType? entity) =>
        entity?.FindPrimaryKey()?.Properties is [var key] ? (entity, key) : null;

    private IEntityType? EntityCalled(string name) =>
        _model.GetEntityTypes().FirstOrDefault(entity => entity.ClrType.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the entity tells the place from home: within one company only what belongs to a site does.</summary>
    private bool Tells(IEntityType entity, Place place, Place home) =>
        place.TenantId != home.TenantId ? Where(entity, Bound.Company) is not null : Where(entity, Bound.Site) is not null;

    private string? Read(IEntityType entity, IProperty property, Place place)
    {
        var where = string.Join(" and ", new[] { Where(entity, Bound.Site), Where(entity, Bound.Company) }.OfType<string>());
        using var connection = new NpgsqlConnection(_connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(
            $"select {ColumnOf(property)}::text from {TableOf(entity)} where {where} and {ColumnOf(property)} is not null order by 1 desc limit 1", connection);
        AddPlace(command, place);
        return (string?)command.ExecuteScalar();
    }

    /// <summary>The rows of a place: by the entity's own columns, or by those of what it hangs on.</summary>
    private string? Where(IEntityType entity, Bound bound, int depth = 0)
    {
        if (entity.ClrType.Name == "BackgroundJobRecord")
        {
            // ABP's table has no company; it stands in the arguments.
            return bound == Bound.Site ? null : $"{ColumnOf(entity.FindProperty("JobArgs")!)} like '%' || @tenant::text || '%'";
        }

        var column = bound == Bound.Site ? entity.FindProperty("SiteId") : entity.FindProperty("TenantId");
        var isSelf = entity.ClrType.Name == (bound == Bound.Site ? "Site" : "Tenant");
        if (isSelf || column is not null)
        {
            return $"{ColumnOf(isSelf ? entity.FindPrimaryKey()!.Properties[0] : column!)} = @{(bound == Bound.Site ? "site" : "tenant")}";
        }

        return depth > 3 ? null : entity.GetForeignKeys()
            .Where(key => key.IsRequired && key.Properties.Count == 1 && key.PrincipalEntityType != entity)
            .Select(key => (Key: key, Where: Where(key.PrincipalEntityType, bound, depth + 1)))
            .Where(step => step.Where is not null)
            .Select(step => $"{ColumnOf(step.Key.Properties[0])} in (select {ColumnOf(step.Key.PrincipalKey.Properties[0])} "
                            + $"from {TableOf(step.Key.PrincipalEntityType)} where {step.Where})")
            .FirstOrDefault();
    }

    private enum Bound
    {
        Company,
        Site,
    }
}

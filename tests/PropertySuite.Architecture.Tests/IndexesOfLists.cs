using System.Linq.Expressions;
using System.Reflection;
using PropertySuite.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PropertySuite.Host.Data;
using PropertySuite.Paging;

namespace PropertySuite.Architecture;

/// <summary>
/// Every list has an index for its own order: led by what it is always filtered by (the company, or the record that its rows belong to), then
/// the column, then the id, which decides among equals. Found by reflection, so that a new list is in it by being there.
/// </summary>
public class IndexesOfLists : IDisposable
{
    private const string Few = "a company has hundreds at most: they are sorted in memory";
    private const string AbpTable = "ABP's table with ABP's indexes; times hardly repeat, so that the id behind them sorts next to nothing";

    /// <summary>Lists that are always narrowed to one record of another kind, and lists of rows without a company.</summary>
    private static readonly Dictionary<string, string> Scopes = new()
    {
        ["ApiAccessToken"] = "ApiClientId",
        ["OwnerImportRow"] = "ImportId",
        ["BackgroundJobRecord"] = "ArgsTenantId",
    };

    /// <summary>Orders without such an index, and why that is right.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["ApiClient.lastUsedAt"] = Few,
        ["AuditLog.executionTime"] = AbpTable,
        ["EntityChange.changeTime"] = "asked for by log, or by record: ABP's indexes lead to the few changes of either",
        ["BackgroundJobRecord.lastTryTime"] = "jobs that wait are few, and done ones are gone",
        ["BackgroundJobRecord.nextTryTime"] = "jobs that wait are few, and done ones are gone",
        ["BackgroundJobRecord.tryCount"] = "jobs that wait are few, and done ones are gone",
        ["IdentityUser.creationTime"] = Few,
        ["IdentityUser.email"] = Few,
        ["IdentityUser.lastSignInTime"] = Few,
        ["PlanOccurrence.occurrenceAt"] = "asked for by plan: the primary key leads to them",
        ["Site.creationTime"] = Few,
    };

    private static readonly IReadOnlyList<IListOrder> Orders =
        [.. from type in ProductTypes.Implementations
            from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            where typeof(IListOrder).IsAssignableFrom(field.FieldType)
            select (IListOrder)field.GetValue(null)!];

    private readonly PropertySuiteDbContext _context = new DesignTimeDbContextFactory().CreateDbContext([]);

    /// <inheritdoc />
    public void Dispose()
    {
        _context.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Orders are found in static fields; one that a list makes for itself would not be compared.</summary>
    [Fact]
    public void Every_list_of_a_case_keeps_its_order_in_a_static_field()
    {
        var without = from type in ProductTypes.Implementations
                      where type is { IsAbstract: false, BaseType: { IsGenericType: true } parent } && parent.GetGenericTypeDefinition() == typeof(CaseListAppService<,,,,>)
                      where !type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Any(field => typeof(IListOrder).IsAssignableFrom(field.FieldType) && field.IsInitOnly)
                      select type.FullName;

        without.ShouldBeEmpty();
    }

    [Fact]
    public void Every_order_of_a_list_has_an_index_that_leads_to_its_pages()
    {
        Orders.Count.ShouldBeGreaterThan(10);
        var without = from order in Orders
                      from key in order.Keys
                      where !HasIndex(order.RowType, PropertyOf(key.Value))
                      select $"{order.RowType.Name}.{key.Key}";

        without.Except(Exceptions.Keys).ShouldBeEmpty("orders without an index of (scope, column, id)");
    }

    [Fact]
    public void No_exception_stands_for_an_order_that_has_its_index_or_is_gone()
    {
        var needed = from order in Orders
                     from key in order.Keys
                     where !HasIndex(order.RowType, PropertyOf(key.Value))
                     select $"{order.RowType.Name}.{key.Key}";

        Exceptions.Keys.Except(needed).ShouldBeEmpty();
    }

    [Fact]
    public void A_lists_own_order_is_one_of_its_columns()
        => Orders.Where(order => !order.Keys.Keys.Contains(order.OwnOrder.Split(' ')[0], StringComparer.OrdinalIgnoreCase))
            .Select(order => order.RowType.Name).ShouldBeEmpty();

    private bool HasIndex(Type row, string property)
    {
        var entity = _context.Model.FindEntityType(row)!;
        string[] led = [Scopes.GetValueOrDefault(row.Name, "TenantId"), property];
        return entity.GetIndexes().Any(index => Names(index).SequenceEqual([.. led, "Id"]) || (index.IsUnique && Names(index).SequenceEqual(led)));
    }

    private static IEnumerable<string> Names(IIndex index) => index.Properties.Select(property => property.Name);

    private static string PropertyOf(LambdaExpression key) => key.Body is MemberExpression member
        ? member.Member.Name
        : throw new InvalidOperationException($"{key} is no column, so that no index can bear it.");
}

namespace PropertySuite.Architecture;

/// <summary>The tables of the catalogue, and the two lists of words that they use.</summary>
internal static class RequirementCatalogue
{
    public static CatalogueTable Parameters { get; } = CatalogueTable.Read("parameters");

    public static CatalogueTable Transitions { get; } = CatalogueTable.Read("transitions");

    public static CatalogueTable Documents { get; } = CatalogueTable.Read("documents");

    public static CatalogueTable Reports { get; } = CatalogueTable.Read("reports");

    public static CatalogueTable KeyFigures { get; } = CatalogueTable.Read("kpis");

    public static CatalogueTable Events { get; } = CatalogueTable.Read("events");

    /// <summary>What the product has to have.</summary>
    public static IReadOnlyList<CatalogueTable> Tables { get; } = [Parameters, Transitions, Documents, Reports, KeyFigures, Events];

    /// <summary>Roles, parties and relations to a record that the tables name.</summary>
    public static CatalogueTable Roles { get; } = CatalogueTable.Read("roles");

    /// <summary>Modules of the house, those to come included.</summary>
    public static CatalogueTable Modules { get; } = CatalogueTable.Read("modules");

    public static IEnumerable<CatalogueRow> Rows => Tables.SelectMany(table => table.Rows);
}

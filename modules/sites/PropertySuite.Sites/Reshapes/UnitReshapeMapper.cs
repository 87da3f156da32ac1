namespace PropertySuite.Sites;

/// <summary>Writes splits and merges for others.</summary>
internal static class UnitReshapeMapper
{
    /// <summary>As the pages of units show it.</summary>
    public static UnitReshapeDto ToDto(this UnitReshape reshape) => new()
    {
        Id = reshape.Id,
        SiteId = reshape.SiteId,
        BuildingId = reshape.BuildingId,
        Kind = reshape.Kind,
        LastDay = reshape.LastDay,
        Reason = reshape.Reason,
        IsRestoration = reshape.IsRestoration,
        CreationTime = reshape.CreationTime,
        Before = ToDtos(reshape.Before),
        After = ToDtos(reshape.After),
    };

    /// <summary>What has become of one of the units before.</summary>
    public static UnitSuccessionDto ToSuccession(this UnitReshape reshape, string code) => new()
    {
        Code = code,
        Kind = reshape.Kind,
        LastDay = reshape.LastDay,
        Codes = ToDtos(reshape.After).ConvertAll(part => part.Code),
    };

    private static List<UnitReshapePartDto> ToDtos(IEnumerable<UnitReshapePart> parts) =>
    [
        .. parts.OrderBy(part => part.SortKey, StringComparer.Ordinal).Select(part => new UnitReshapePartDto
        {
            UnitId = part.UnitId,
            Code = part.Code,
            GrossAreaInSquareMetres = part.GrossAreaInSquareMetres,
            NetAreaInSquareMetres = part.NetAreaInSquareMetres,
            BillingAreaInSquareMetres = part.BillingAreaInSquareMetres,
        }),
    ];
}

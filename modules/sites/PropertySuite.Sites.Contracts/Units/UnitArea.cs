namespace PropertySuite.Sites;

/// <summary>How areas of units are kept.</summary>
public static class UnitArea
{
    private const int Decimals = 2;

    /// <summary>An area in square metres with the two decimals that are kept; a half goes up, as people round.</summary>
    public static decimal Round(decimal squareMetres) => decimal.Round(squareMetres, Decimals, MidpointRounding.AwayFromZero);
}

namespace PropertySuite.Money;

/// <summary>Money in yuan.</summary>
public static class Yuan
{
    /// <summary>To the fen, half away from zero, as invoices are rounded.</summary>
    public static decimal Round(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}

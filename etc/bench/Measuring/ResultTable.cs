namespace PropertySuite.Bench;

/// <summary>The results, a row for each thing measured: medians of all rounds, and the median of the ratios of neighbouring rounds.</summary>
/// <param name="markdown">Whether to print a Markdown table.</param>
public sealed class ResultTable(bool markdown)
{
    private static readonly string[] Head = ["what", "figure", "product", "baseline", "ratio", "ratio, lowest–highest"];
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a figure with its baseline. Ratios are always "product is so many times worse".</summary>
    /// <param name="what">What was measured.</param>
    /// <param name="figure">Which figure of it, with its unit.</param>
    /// <param name="product">One value for each round.</param>
    /// <param name="baseline">One value for each round, measured in turn with the product's.</param>
    /// <param name="moreIsBetter">True for rates, false for times.</param>
    public void Add(string what, string figure, IReadOnlyList<double> product, IReadOnlyList<double> baseline, bool moreIsBetter)
    {
        var ratios = product.Zip(baseline, (ours, bare) => moreIsBetter ? bare / ours : ours / bare).ToList();
        _rows.Add([what, figure, Text(Median(product)), Text(Median(baseline)), $"{Median(ratios):0.0} ×", $"{ratios.Min():0.0}–{ratios.Max():0.0}"]);
    }

    /// <summary>Adds a figure that has no baseline.</summary>
    public void Add(string what, string figure, IReadOnlyList<double> product) =>
        _rows.Add([what, figure, Text(Median(product)), "", "", $"{Text(product.Min())}–{Text(product.Max())}"]);

    /// <summary>The middle value.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Prints all rows.</summary>
    public void Print()
    {
        if (markdown)
        {
            Console.WriteLine($"| {string.Join(" | ", Head)} |\n|{string.Concat(Head.Select(_ => " --- |"))}");
            _rows.ForEach(row => Console.WriteLine($"| {string.Join(" | ", row)} |"));
            return;
        }

        var widths = Head.Select((name, column) => _rows.Select(row => row[column].Length).Append(name.Length).Max()).ToList();
        foreach (var row in _rows.Prepend(Head))
        {
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))));
        }
    }

    private static string Text(double value) => value switch
    {
        >= 100 => value.ToString("#,0"),
        >= 10 => value.ToString("0.0"),
        _ => value.ToString("0.00"),
    };
}

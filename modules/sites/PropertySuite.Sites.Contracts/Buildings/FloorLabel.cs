using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>
/// A floor (楼层) as its building calls it: <c>12</c>, <c>B1</c> (负一层), <c>1M</c> (the mezzanine, 夹层, above the first floor), <c>3A</c> (what some buildings call
/// the fourth).
/// </summary>
public sealed partial record FloorLabel : IComparable<FloorLabel>
{
    /// <summary>Longest label.</summary>
    public const int MaxLength = 5;

    /// <summary>Highest floor that is believed.</summary>
    public const int Highest = 200;

    /// <summary>Lowest floor that is believed.</summary>
    public const int Lowest = -20;

    private const int OrdersPerNumber = 100;

    private FloorLabel(int number, char? suffix)
    {
        Number = number;
        Suffix = suffix;
    }

    /// <summary>Counted from the ground: 1 is the ground floor, -1 the first below it; never 0.</summary>
    public int Number { get; }

    /// <summary>A capital behind the number for a floor between two others: <c>M</c> for a mezzanine, <c>A</c> in 3A.</summary>
    public char? Suffix { get; }

    /// <summary>Whether it lies below ground.</summary>
    public bool IsBelowGround => Number < 0;

    /// <summary>A number whose order is that of the floors from the lowest up.</summary>
    public int Order => Number * OrdersPerNumber + (Suffix is { } letter ? letter - 'A' + 1 : 0);

    /// <summary>A floor that has a number only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero, or beyond <see cref="Lowest"/> and <see cref="Highest"/>.</exception>
    public static FloorLabel Of(int number) => IsBelieved(number) ? new FloorLabel(number, null) : throw new ArgumentOutOfRangeException(nameof(number));

    /// <summary>Reads a floor: <c>12</c>, <c>12层</c>, <c>12F</c>, <c>B1</c>, <c>-1</c>, <c>负一层</c>, <c>地下2层</c>, <c>1M</c>, <c>1夹层</c>, <c>3A</c>.</summary>
    /// <returns>False when the text is no floor.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FloorLabel? floor)
    {
        floor = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > UnitConsts.MaxCodePartLength)
        {
            return false;
        }

        var written = RoomNotation.Normalize(text);
        var isMezzanine = Mezzanine().IsMatch(written);
        var plain = RoomNotation.Arabic(Mezzanine().Replace(written, "层"));
        if (Pattern().Match(plain) is not { Success: true } match)
        {
            return false;
        }

        var number = int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * (match.Groups["below"].Success ? -1 : 1);
        if (!IsBelieved(number))
        {
            return false;
        }

        if (match.Groups["suffix"] is not { Success: true } suffix)
        {
            floor = new FloorLabel(number, isMezzanine ? 'M' : null);
        }
        else if (!isMezzanine)
        {
            floor = new FloorLabel(number, suffix.Value[0]);
        }

        return floor is not null;
    }

    /// <inheritdoc />
    public int CompareTo(FloorLabel? other) => Order.CompareTo(other?.Order ?? int.MinValue);

    /// <summary>The canonical label, for example <c>B1</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(IsBelowGround ? "B" : "").Append(Math.Abs(Number).ToString(CultureInfo.InvariantCulture));
        return (Suffix is { } letter ? text.Append(letter) : text).ToString();
    }

    private static bool IsBelieved(int number) => number is >= Lowest and <= Highest and not 0;

    [GeneratedRegex("^第?(?<below>B|-|负|地下)?(?<number>[0-9]{1,3})(?<suffix>[A-EG-M])?(?:层|楼|F)?$")]
    private static partial Regex Pattern();

    [GeneratedRegex("层?夹层?$")]
    private static partial Regex Mezzanine();
}

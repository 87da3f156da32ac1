using System.Globalization;
using Volo.Abp;

namespace PropertySuite.Sites;

/// <summary>The areas of a unit in square metres, with the two decimals in which they are kept.</summary>
/// <param name="Gross">Gross area (建筑面积).</param>
/// <param name="Net">Net area (套内面积).</param>
/// <param name="OwnBilling">Area that fees are computed on, where it is agreed otherwise than the gross area.</param>
public sealed record UnitAreas(decimal? Gross, decimal? Net, decimal? OwnBilling)
{
    /// <summary>Gross area (建筑面积).</summary>
    public decimal? Gross { get; init; } = Round(Gross);

    /// <summary>Net area (套内面积).</summary>
    public decimal? Net { get; init; } = Round(Net);

    /// <summary>Area that fees are computed on (计费面积), where it is agreed otherwise than the gross area. One that equals it is agreed too.</summary>
    public decimal? OwnBilling { get; init; } = Round(OwnBilling);

    /// <summary>Whether there can be such a unit: its net area is not above the gross area.</summary>
    public bool ArePossible => !(Net > Gross);

    /// <summary>Area that fees are computed on: the agreed one, or else the gross area.</summary>
    public decimal? Billing => OwnBilling ?? Gross;

    /// <summary>The areas of several units together; one that is not known of all of them is not known.</summary>
    public static UnitAreas Sum(IReadOnlyCollection<UnitAreas> parts)
    {
        var billing = parts.Any(part => part.OwnBilling is not null) ? Sum(parts, part => part.Billing) : null;
        return new UnitAreas(Sum(parts, part => part.Gross), Sum(parts, part => part.Net), billing);
    }

    /// <summary>Refuses parts whose areas are not those of the whole, as far as the whole's are known.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.GrossAreasDoNotAddUp"/>, <see cref="SitesErrorCodes.NetAreasDoNotAddUp"/>,
    /// <see cref="SitesErrorCodes.BillingAreasDoNotAddUp"/>, <see cref="SitesErrorCodes.AreaOfPartMissing"/>.
    /// </exception>
    public void CheckIsSumOf(IReadOnlyCollection<(string Code, UnitAreas Areas)> parts)
    {
        Check(SitesErrorCodes.GrossAreasDoNotAddUp, Gross, parts, areas => areas.Gross);
        Check(SitesErrorCodes.NetAreasDoNotAddUp, Net, parts, areas => areas.Net);
        Check(SitesErrorCodes.BillingAreasDoNotAddUp, Billing, parts, areas => areas.Billing);
    }

    /// <summary>
    /// These areas of a unit that comes back of its parts: what is known of the parts counts, as in every merge. Where fees are computed on the same as before, it
    /// is agreed as it was before, or not.
    /// </summary>
    public UnitAreas RenewedBy(UnitAreas sum) =>
        sum.OwnBilling is not null && sum.OwnBilling == (OwnBilling ?? sum.Gross) ? sum with { OwnBilling = OwnBilling } : sum;

    private static void Check(string error, decimal? whole, IReadOnlyCollection<(string Code, UnitAreas Areas)> parts, Func<UnitAreas, decimal?> pick)
    {
        if (whole is null)
        {
            return;
        }

        foreach (var (code, areas) in parts)
        {
            if (pick(areas) is null)
            {
                throw new BusinessException(SitesErrorCodes.AreaOfPartMissing).WithData("code", code);
            }
        }

        var sum = parts.Sum(part => pick(part.Areas)!.Value);
        if (sum != whole)
        {
            throw new BusinessException(error)
                .WithData("whole", Write(whole.Value))
                .WithData("parts", Write(sum))
                .WithData("difference", (sum > whole ? "+" : "") + Write(sum - whole.Value));
        }
    }

    private static decimal? Sum(IReadOnlyCollection<UnitAreas> parts, Func<UnitAreas, decimal?> pick) =>
        parts.All(part => pick(part) is not null) ? parts.Sum(pick) : null;

    private static decimal? Round(decimal? area) => area is { } value ? UnitArea.Round(value) : null;

    private static string Write(decimal area) => area.ToString("0.##", CultureInfo.InvariantCulture);
}

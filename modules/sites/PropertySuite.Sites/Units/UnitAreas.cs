using System.Globalization;
using Volo.Abp;

namespace PropertySuite.Sites;

/// <summary>The areas of a unit in square metres, with the two decimals in which they are kept.</summary>
/// <param name="Gross">Gross area (建筑面积).</param>
/// <param name="Net">Net area (套内面积).</param>
/// <param name="OwnBilling">Area that fees are computed on, where it is agreed otherwise than the gross area.</param>
public sealed record UnitAreas(decimal? Gross, decimal? Net, decimal? OwnBilling)
{
    private const int Decimals = 2;

    /// <summary>Area that fees are computed on: the agreed one, or else the gross area.</summary>
    public decimal? Billing => OwnBilling ?? Gross;

    /// <summary>Areas that somebody entered.</summary>
    public static UnitAreas Of(decimal? gross, decimal? net, decimal? ownBilling) => new(Round(gross), Round(net), Round(ownBilling));

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
    /// These areas of a unit that comes back of its parts: what was measured anew in the meantime counts, what is not known of the parts stays.
    /// </summary>
    public UnitAreas RenewedBy(UnitAreas sum)
    {
        var gross = sum.Gross ?? Gross;
        return new UnitAreas(gross, sum.Net ?? Net, sum.Billing is { } billing && billing != (OwnBilling ?? gross) ? billing : OwnBilling);
    }

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

    private static decimal? Round(decimal? area) => area is { } value ? decimal.Round(value, Decimals, MidpointRounding.AwayFromZero) : null;

    private static string Write(decimal area) => area.ToString("0.##", CultureInfo.InvariantCulture);
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>The layers that modules have registered, as far as the caller may see them.</summary>
public class UnitBoardLayers(IEnumerable<IUnitBoardLayerProvider> providers, IAuthorizationService authorization, IStringLocalizerFactory texts) : ITransientDependency
{
    /// <summary>The layers that the caller may see, each with its values for the units of a building.</summary>
    /// <exception cref="AbpException">Two have the same key.</exception>
    public virtual Task<List<UnitBoardReading>> ReadAsync(Guid siteId, IReadOnlyCollection<UnitBoardUnit> units) =>
        ReadAsync(new UnitBoardQuery(siteId, units), _ => true);

    /// <summary>The layers of marks that the caller may see, each with its values for all units of a site.</summary>
    /// <exception cref="AbpException">Two have the same key.</exception>
    public virtual Task<List<UnitBoardReading>> ReadMarksAsync(Guid siteId) =>
        ReadAsync(new UnitBoardQuery(siteId, null), layer => layer.Kind == UnitBoardLayerKind.Mark);

    /// <summary>The entries of a layer's legend, with what they count among some values.</summary>
    public virtual List<UnitBoardFigureDto> Count(UnitBoardLayer layer, IEnumerable<UnitBoardValue> values)
    {
        var byEntry = values.GroupBy(value => value.Entry).ToDictionary(group => group.Key, group => group.ToList());
        return [.. layer.Legend.Select(entry => new UnitBoardFigureDto
        {
            Layer = layer.Key,
            Entry = entry.Key,
            Word = entry.Word.Localize(texts),
            Sign = entry.Sign.Localize(texts),
            Tone = entry.Tone,
            UnitCount = byEntry.GetValueOrDefault(entry.Key)?.Select(value => value.UnitId).Distinct().Count() ?? 0,
            Count = byEntry.GetValueOrDefault(entry.Key)?.Sum(value => value.Count) ?? 0,
        })];
    }

    /// <summary>A layer as the board shows it.</summary>
    public virtual UnitBoardLayerDto Describe(UnitBoardReading reading) => new()
    {
        Key = reading.Layer.Key,
        Name = reading.Layer.Name.Localize(texts),
        Kind = reading.Layer.Kind,
        Legend = Count(reading.Layer, reading.Values),
    };

    private async Task<List<UnitBoardReading>> ReadAsync(UnitBoardQuery query, Func<UnitBoardLayer, bool> which)
    {
        var readings = new List<UnitBoardReading>();
        var keys = new HashSet<string>();
        foreach (var provider in providers.OrderBy(provider => provider.Layer.Kind).ThenBy(provider => provider.Layer.Order).ThenBy(provider => provider.Layer.Key, StringComparer.Ordinal))
        {
            var layer = provider.Layer;
            if (!keys.Add(layer.Key))
            {
                throw new AbpException($"Two layers of the unit board have the key {layer.Key}.");
            }

            if (which(layer) && await authorization.IsGrantedAsync(layer.Permission))
            {
                readings.Add(new UnitBoardReading(layer, await provider.GetValuesAsync(query)));
            }
        }

        return readings;
    }
}

/// <summary>A layer with its values.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Values">What units are in it.</param>
public sealed record UnitBoardReading(UnitBoardLayer Layer, IReadOnlyCollection<UnitBoardValue> Values);

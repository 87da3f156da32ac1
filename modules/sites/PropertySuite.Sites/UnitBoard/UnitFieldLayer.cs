using PropertySuite.Sites.Localization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>A colour of the unit board that stands in a field of the unit itself, so that nothing is read for it.</summary>
/// <typeparam name="T">The enumeration of the field.</typeparam>
public abstract class UnitFieldLayer<T>(string key, string name, int order, IEnumerable<(T Value, UnitBoardTone Tone)> legend, Func<UnitBoardUnit, T> read)
    : IUnitBoardLayerProvider
    where T : struct, Enum
{
    /// <inheritdoc />
    public UnitBoardLayer Layer { get; } = Define(key, name, order, legend);

    /// <inheritdoc />
    public virtual Task<IReadOnlyCollection<UnitBoardValue>> GetValuesAsync(UnitBoardQuery query) => Task.FromResult<IReadOnlyCollection<UnitBoardValue>>(
        [.. (query.Units ?? []).Select(unit => new UnitBoardValue(unit.Id, read(unit).ToString()))]);

    private static UnitBoardLayer Define(string key, string name, int order, IEnumerable<(T Value, UnitBoardTone Tone)> legend)
    {
        var layer = new UnitBoardLayer(key, Text(name), UnitBoardLayerKind.Colour, SitesPermissions.Units.Default, order);
        foreach (var (value, tone) in legend)
        {
            layer.Add(value.ToString(), Text($"Enum:{typeof(T).Name}.{value}"), Text($"Sign:{typeof(T).Name}.{value}"), tone);
        }

        return layer;
    }

    private static LocalizableString Text(string name) => LocalizableString.Create<SitesResource>(name);
}

using Volo.Abp;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>What a module shows of each unit on the unit board (楼盘图), with the legend of it.</summary>
public sealed class UnitBoardLayer
{
    private readonly List<UnitBoardLegendEntry> _legend = [];

    /// <summary>Defines a layer.</summary>
    /// <param name="key">Unique key that begins with the module, for example <c>repairs.open</c>.</param>
    /// <param name="name">Name for people.</param>
    /// <param name="kind">Whether it colours the cells or marks them.</param>
    /// <param name="permission">Whoever lacks it does not get the layer. It must be what the list behind the counts asks for, or the counts tell more than the list.</param>
    /// <param name="order">Place among the layers of its kind.</param>
    public UnitBoardLayer(string key, ILocalizableString name, UnitBoardLayerKind kind, string permission, int order)
    {
        Key = Check.NotNullOrWhiteSpace(key, nameof(key));
        Name = Check.NotNull(name, nameof(name));
        Kind = kind;
        Permission = Check.NotNullOrWhiteSpace(permission, nameof(permission));
        Order = order;
    }

    /// <summary>Unique key.</summary>
    public string Key { get; }

    /// <summary>Name for people.</summary>
    public ILocalizableString Name { get; }

    /// <summary>Whether it colours the cells or marks them.</summary>
    public UnitBoardLayerKind Kind { get; }

    /// <summary>Whoever lacks it does not get the layer.</summary>
    public string Permission { get; }

    /// <summary>Place among the layers of its kind.</summary>
    public int Order { get; }

    /// <summary>What a unit may be in this layer, in the order of the legend.</summary>
    public IReadOnlyList<UnitBoardLegendEntry> Legend => _legend;

    /// <summary>Adds an entry to the legend.</summary>
    /// <param name="key">What values name it by.</param>
    /// <param name="word">What the legend says.</param>
    /// <param name="sign">What stands in a narrow cell: a character or a short word.</param>
    /// <param name="tone">How it looks.</param>
    public UnitBoardLayer Add(string key, ILocalizableString word, ILocalizableString sign, UnitBoardTone tone)
    {
        _legend.Add(new UnitBoardLegendEntry(key, word, sign, tone));
        return this;
    }
}

/// <summary>An entry of a layer's legend.</summary>
/// <param name="Key">What values name it by.</param>
/// <param name="Word">What the legend says.</param>
/// <param name="Sign">What stands in a narrow cell.</param>
/// <param name="Tone">How it looks.</param>
public sealed record UnitBoardLegendEntry(string Key, ILocalizableString Word, ILocalizableString Sign, UnitBoardTone Tone);

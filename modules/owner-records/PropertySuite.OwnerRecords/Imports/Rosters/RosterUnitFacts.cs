using System.Text.RegularExpressions;
using PropertySuite.Sites;
using PropertySuite.Texts;
using Field = PropertySuite.OwnerRecords.OwnerImportField;

namespace PropertySuite.OwnerRecords;

/// <summary>Reads what a row says of its unit besides the gross area: other areas, floor, kind, what it may be used for.</summary>
internal static partial class RosterUnitFacts
{
    private static readonly Dictionary<string, UnitKind> Kinds = Words(
        (UnitKind.Residence, "住宅,公寓,高层,小高层,多层,洋房,复式,跃层,商品房,residence,flat,apartment"),
        (UnitKind.Shop, "商铺,店铺,商业,底商,门面,门店,门市,shop"),
        (UnitKind.Office, "办公,办公室,写字楼,办公楼,office"),
        (UnitKind.Storage, "储藏室,储物间,储藏间,杂物间,仓库,地下室,storage"),
        (UnitKind.ParkingSpace, "车位,停车位,车库,parking,parkingspace"),
        (UnitKind.Villa, "别墅,独栋,联排,双拼,叠拼,独栋别墅,联排别墅,villa"),
        (UnitKind.PublicArea, "公共区域,公区,公共,设备房,公共用房,公建,publicarea"));

    private static readonly Dictionary<string, string> Uses = Words(
        ("dwelling", "住宅,居住,自住,住宅用房,民用,dwelling"),
        ("business", "商业,商用,商铺,经营,商业服务,business"),
        ("office", "办公,写字楼,office"),
        ("dwelling-for-business", "住改商"),
        ("storage", "仓储,储藏,仓库,storage"),
        ("parking", "停车,车位,车库,parking"),
        ("common", "公共,公建,公共用房,common"));

    /// <summary>Reads the columns; what cannot be understood is said and left out, what cannot be is an error.</summary>
    public static void Read(RosterRow row, Func<Field, string> textOf)
    {
        row.NetArea = ReadArea(row, textOf(Field.NetArea), Field.NetArea);
        row.BillingArea = ReadArea(row, textOf(Field.BillingArea), Field.BillingArea);
        if (row.NetArea is { } net && row.GrossArea is { } gross && net > gross)
        {
            row.Findings.Add(RosterFinding.Error("NetAreaAboveGross", Field.NetArea, ("net", net), ("gross", gross)));
        }

        row.Floor = Read(row, textOf(Field.Floor), Field.Floor, "FloorUnreadable", text => FloorLabel.TryParse(text, out var floor) ? floor : null);
        row.Kind = Read(row, textOf(Field.Kind), Field.Kind, "KindUnknown", FindKind);
        row.Use = Read(row, textOf(Field.Use), Field.Use, "UseUnknown", text => Uses.GetValueOrDefault(NameKeys.Fold(text)));
    }

    /// <summary>A word for a kind, or one that says more exactly which: 人防车位, 商业用房, 高层住宅.</summary>
    private static UnitKind? FindKind(string text)
    {
        var word = NameKeys.Fold(text);
        if (Kinds.TryGetValue(word, out var kind))
        {
            return kind;
        }

        var plain = WordForRoom().Replace(word, "");
        var ending = Kinds.Keys.Where(known => plain.EndsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length);
        return ending is null ? null : Kinds[ending];
    }

    private static decimal? ReadArea(RosterRow row, string text, Field field) => Read(row, text, field, "AreaUnreadable", RosterCellReader.ReadArea);

    private static T? Read<T>(RosterRow row, string text, Field field, string problem, Func<string, T?> read)
    {
        if (RosterCellReader.IsBlank(text))
        {
            return default;
        }

        var value = read(text);
        if (value is null)
        {
            row.Findings.Add(RosterFinding.Notice(problem, field, ("text", text.TruncateWhole(40))));
        }

        return value;
    }

    private static Dictionary<string, T> Words<T>(params (T Meaning, string Words)[] entries) =>
        entries.SelectMany(entry => entry.Words.Split(',').Select(word => (word, entry.Meaning))).ToDictionary(entry => entry.word, entry => entry.Meaning);

    [GeneratedRegex("(?:用房|房屋|房)$")]
    private static partial Regex WordForRoom();
}

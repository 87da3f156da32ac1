using System.Collections.Frozen;

namespace PropertySuite.People;

/// <summary>Surnames that are not read as the character usually is.</summary>
internal static class SurnameReadings
{
    private static readonly FrozenDictionary<string, string[]> Single = ReadTable(
        "单 shan|曾 zeng|解 xie|仇 qiu|区 ou|查 zha|翟 zhai|盖 ge|乐 yue|种 chong|缪 miao|覃 qin|朴 piao|阚 kan|卜 bu|召 shao|繁 po|隗 wei|"
        + "宓 fu|洗 xian|员 yun|牟 mu|折 she|秘 bi|薄 bo|藏 zang|佴 nai|粘 nian|乜 nie|贠 yun|黑 he|祭 zhai|句 gou|六 lu|都 du|扎 za|重 chong|"
        + "能 nai|郇 xun|逢 pang|么 yao");

    private static readonly FrozenDictionary<string, string[]> Compound = ReadTable(
        "尉迟 yu chi|万俟 mo qi|单于 chan yu|澹台 tan tai|长孙 zhang sun|宿六 su lu|乐正 yue zheng");

    /// <summary>The readings of the characters that make the surname of a folded name; none where they are read as usual.</summary>
    public static IReadOnlyList<string> Find(string name)
        => name.Length >= 2 && Compound.TryGetValue(name[..2], out var compound) ? compound
            : name.Length >= 1 && Single.TryGetValue(name[..1], out var single) ? single
            : [];

    private static FrozenDictionary<string, string[]> ReadTable(string table) => table
        .Split('|')
        .Select(entry => entry.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words[1..]);
}

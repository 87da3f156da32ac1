using System.Text.RegularExpressions;

namespace PropertySuite.Host.Malformed;

/// <summary>Tells whether a message is in the language that was asked for, whatever names it quotes.</summary>
internal static partial class MessageLanguage
{
    /// <summary>Frequent characters that are written otherwise in the other script; pairs, simplified first.</summary>
    private const string Pairs = "请請无無过過时時项項须須这這个個数數长長录錄户戶误誤问問题題单單应應该該须須权權限限请請间間号號号號为為对對错錯输輸请請当當经經现現类類员員组組网網页頁读讀写寫书書变變请請务務试試签簽电電话話记記议議认認证證设設";

    private static readonly HashSet<char> Simplified = [.. Pairs.Where((_, index) => index % 2 == 0).Except(Pairs.Where((_, index) => index % 2 == 1))];
    private static readonly HashSet<char> Traditional = [.. Pairs.Where((_, index) => index % 2 == 1).Except(Pairs.Where((_, index) => index % 2 == 0))];

    /// <summary>Whether it is.</summary>
    /// <param name="language">A language of the product.</param>
    /// <param name="message">The message.</param>
    public static bool Is(string language, string message)
    {
        var words = Quoted().Replace(message, "");
        return language switch
        {
            "en" => words.Any(char.IsAsciiLetter) && !words.Any(IsIdeograph),
            "zh-Hant" => words.Any(IsIdeograph) && !words.Any(Simplified.Contains),
            _ => words.Any(IsIdeograph) && !words.Any(Traditional.Contains),
        };
    }

    private static bool IsIdeograph(char character) => character is >= '\u4E00' and <= '\u9FFF';

    [GeneratedRegex("“.*?”|「.*?」|'.*?'|\\(.*?\\)|（.*?）", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}

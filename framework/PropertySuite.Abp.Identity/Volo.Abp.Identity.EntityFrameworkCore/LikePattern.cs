namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>Patterns for the database's LIKE.</summary>
internal static class LikePattern
{
    /// <summary>Matches whatever contains the text, taken literally.</summary>
    public static string Containing(string text) =>
        $"%{text.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PropertySuite.Sites;

namespace PropertySuite.OwnerRecords;

/// <summary>Reads single cells of rosters.</summary>
public static partial class RosterCellReader
{
    private const int MinYear = 1950;
    private const int MaxYear = 2100;
    private static readonly DateOnly SerialOrigin = new(1899, 12, 30);

    private static readonly Dictionary<string, UnitOccupancy> Occupancies = new()
    {
        ["自住"] = UnitOccupancy.OwnerOccupied, ["已入住"] = UnitOccupancy.OwnerOccupied, ["入住"] = UnitOccupancy.OwnerOccupied,
        ["业主自住"] = UnitOccupancy.OwnerOccupied, ["常住"] = UnitOccupancy.OwnerOccupied, ["owneroccupied"] = UnitOccupancy.OwnerOccupied,
        ["出租"] = UnitOccupancy.Rented, ["已出租"] = UnitOccupancy.Rented, ["租住"] = UnitOccupancy.Rented, ["租赁"] = UnitOccupancy.Rented,
        ["rented"] = UnitOccupancy.Rented, ["let"] = UnitOccupancy.Rented,
        ["空置"] = UnitOccupancy.Vacant, ["空关"] = UnitOccupancy.Vacant, ["闲置"] = UnitOccupancy.Vacant, ["未入住"] = UnitOccupancy.Vacant,
        ["空房"] = UnitOccupancy.Vacant, ["vacant"] = UnitOccupancy.Vacant, ["empty"] = UnitOccupancy.Vacant,
        ["装修中"] = UnitOccupancy.Renovating, ["装修"] = UnitOccupancy.Renovating, ["正在装修"] = UnitOccupancy.Renovating,
        ["未交房"] = UnitOccupancy.NotHandedOver, ["未交付"] = UnitOccupancy.NotHandedOver, ["未收楼"] = UnitOccupancy.NotHandedOver,
        ["未收房"] = UnitOccupancy.NotHandedOver, ["未领房"] = UnitOccupancy.NotHandedOver, ["未售"] = UnitOccupancy.NotHandedOver,
        ["已交房"] = UnitOccupancy.HandedOver, ["已交付"] = UnitOccupancy.HandedOver, ["已收楼"] = UnitOccupancy.HandedOver,
        ["已收房"] = UnitOccupancy.HandedOver, ["未装修"] = UnitOccupancy.HandedOver, ["毛坯"] = UnitOccupancy.HandedOver,
        ["已交付未装修"] = UnitOccupancy.HandedOver,
    };

    private static readonly Dictionary<string, TenureRelation> Relations = new (TenureRelation Relation, string Words)[]
    {
        (TenureRelation.Owner, "业主,产权人,户主,本人,权利人,owner"),
        (TenureRelation.CoOwner, "共有人,共有产权人,共同业主,coowner,jointowner"),
        (TenureRelation.Tenant, "租户,租客,承租人,承租方,租赁,tenant"),
        (TenureRelation.FamilyMember,
            "家属,家人,家庭成员,亲属,亲戚,同住人,配偶,夫妻,夫,妻,丈夫,妻子,爱人,老公,老婆,父母,父,母,父亲,母亲,爸爸,妈妈,子女,子,女,儿子,女儿,长子,次子,三子,幼子,独子,"
            + "长女,次女,三女,幼女,独女,岳父,岳母,公公,婆婆,儿媳,媳妇,女婿,孙子,孙女,外孙,外孙女,祖父,祖母,爷爷,奶奶,外公,外婆,外祖父,外祖母,"
            + "兄,弟,姐,妹,哥哥,弟弟,姐姐,妹妹,兄弟,姐妹,侄子,侄女,外甥,family,familymember,spouse,wife,husband,son,daughter,father,mother,parent,child"),
        (TenureRelation.Agent, "代理人,委托人,受托人,代管人,agent"),
        (TenureRelation.ShopStaff, "商户员工,员工,店员,staff"),
        (TenureRelation.Housekeeper, "保姆,家政,阿姨,housekeeper"),
    }.SelectMany(entry => entry.Words.Split(',').Select(word => (word, entry.Relation))).ToDictionary(entry => entry.word, entry => entry.Relation);

    /// <summary>A cell without anything in it, or with a word for that (无, /, 暂无, N/A).</summary>
    public static bool IsBlank(string text) => Nothing().IsMatch(text.Normalize(NormalizationForm.FormKC));

    /// <summary>Parts of a cell, by every separator that offices use between values; blanks separate only where told so.</summary>
    public static List<string> Split(string text, bool atBlanks)
    {
        var plain = text.Normalize(NormalizationForm.FormKC);
        var parts = (atBlanks ? AnySeparator() : Separator()).Split(plain);
        return [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0 && !IsBlank(part))];
    }

    /// <summary>A date in any notation: 2023年5月14日, 2019.6.19, 2020/8/26, 20200826, an Excel serial number.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="date">The date.</param>
    /// <param name="isImpossible">Whether it looks like a date that does not exist (30 February).</param>
    public static bool TryReadDate(string text, out DateOnly date, out bool isImpossible)
    {
        date = default;
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        var match = CalendarDate().Match(plain);
        isImpossible = match.Success;
        if (match.Success)
        {
            var (year, month, day) = (Number(match.Groups["year"]), Number(match.Groups["month"]), Number(match.Groups["day"]));
            if (year is < MinYear or > MaxYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            {
                return false;
            }

            date = new DateOnly(year, month, day);
            isImpossible = false;
            return true;
        }

        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) || serial is < 1 or > 80_000)
        {
            return false;
        }

        date = SerialOrigin.AddDays((int)serial);
        isImpossible = date.Year is < MinYear or > MaxYear;
        return !isImpossible;
    }

    /// <summary>An area with or without its unit: 98.37, 98.37㎡, 1,234.56 平方米; rounded as it is kept.</summary>
    public static decimal? ReadArea(string text)
    {
        var match = Area().Match(text.Normalize(NormalizationForm.FormKC));
        return match.Success
            && decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var area)
            && UnitArea.Round(area) is > 0 and <= (decimal)UnitConsts.MaxAreaInSquareMetres and var rounded
            ? rounded
            : null;
    }

    /// <summary>A use of a unit, or null when the word is not known.</summary>
    public static UnitOccupancy? ReadOccupancy(string text) =>
        Occupancies.TryGetValue(NameKeys.Fold(text), out var occupancy) ? occupancy : null;

    /// <summary>A relation to a unit, or null when the word is not known.</summary>
    public static TenureRelation? ReadRelation(string text) =>
        Relations.TryGetValue(NameKeys.Fold(text), out var relation) ? relation : null;

    /// <summary>A share in percent: 50%, 0.5, 1/2, 50. Null when it is none.</summary>
    public static decimal? ReadShare(string text)
    {
        var match = ShareText().Match(text.Normalize(NormalizationForm.FormKC).Trim());
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share))
        {
            return null;
        }

        if (match.Groups["divisor"].Success)
        {
            return decimal.TryParse(match.Groups["divisor"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var divisor) && divisor > 0 && share <= divisor
                ? share * 100 / divisor
                : null;
        }

        share = match.Groups["percent"].Success || share > 1 ? share : share * 100;
        return share is > 0 and <= 100 ? share : null;
    }

    /// <summary>
    /// The shares in a cell: <c>50%、50%</c>, <c>1/3, 2/3</c>, <c>70/30</c> for two. A stroke parts shares only where it cannot be that of a
    /// fraction. Null when one of them is none.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="names">How many people share.</param>
    public static List<decimal>? ReadShares(string text, int names)
    {
        var parts = BetweenShares().Split(StrokeBlanks().Replace(text.Normalize(NormalizationForm.FormKC), "/")).Where(part => part.Length > 0).ToList();
        if (parts is [var only] && only.Contains('/'))
        {
            var strokes = only.Split('/');
            var isFraction = strokes.Length == 2 && ReadShare(only) is not null && strokes.Sum(part => ReadShare(part) ?? 0) != 100;
            parts = isFraction || strokes.Length != names ? parts : [.. strokes];
        }

        var read = parts.ConvertAll(ReadShare);
        return read.Count == 0 || read.Contains(null) ? null : read.ConvertAll(share => share!.Value);
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:[-—–_/\\*.?]*|无|暂无|没有|未知|不详|空|未登记|待补|待补充|N/?A|NULL|NONE|NIL)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"[,，、。;；/\\|\r\n\t]+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"[,，、。;；/\\|\s]+")]
    private static partial Regex AnySeparator();

    [GeneratedRegex(@"^(?<year>[0-9]{4})\s*(?:[-./年]\s*(?<month>[0-9]{1,2})\s*[-./月]\s*(?<day>[0-9]{1,2})\s*日?|(?<month>[0-9]{2})(?<day>[0-9]{2}))(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$")]
    private static partial Regex CalendarDate();

    [GeneratedRegex(@"^\s*(?:约)?(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)\s*(?:m2|m²|平方米|平方|平米|平|米2|sqm|square met(?:er|re)s)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Area();

    [GeneratedRegex(@"^(?<number>[0-9]+(?:\.[0-9]+)?)(?:\s*/\s*(?<divisor>[0-9]+)|\s*(?<percent>%))?$")]
    private static partial Regex ShareText();

    [GeneratedRegex(@"[,，、。;；|\s]+")]
    private static partial Regex BetweenShares();

    [GeneratedRegex(@"\s*/\s*")]
    private static partial Regex StrokeBlanks();
}

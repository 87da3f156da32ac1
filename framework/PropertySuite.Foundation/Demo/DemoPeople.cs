namespace PropertySuite.Demo;

/// <summary>Makes up names, phone numbers, ID numbers and plates, the same ones every time. No such person exists.</summary>
public sealed class DemoPeople
{
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万";
    private const string GivenNames = "伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀霞平刚桂文华建国志红玉兰英慧雪琳晨宇轩浩然子涵欣怡佳怡梓萱思远博雅婷俊峰海燕晓东立群雨桐";
    private static readonly string[] AreaCodes = ["330106", "330109", "320583", "310115", "440305", "420111"];
    private static readonly string[] MobilePrefixes = ["138", "139", "135", "136", "137", "150", "151", "158", "159", "186", "187", "188"];
    private static readonly int[] CheckWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private readonly Random _random;

    /// <param name="seed">The same seed makes the same people.</param>
    public DemoPeople(int seed) => _random = new Random(seed);

    /// <summary>A name of two or three characters.</summary>
    public string Name()
    {
        var name = Surnames[_random.Next(Surnames.Length)].ToString() + GivenNames[_random.Next(GivenNames.Length)];
        return _random.Next(3) > 0 ? name + GivenNames[_random.Next(GivenNames.Length)] : name;
    }

    /// <summary>A mobile number.</summary>
    public string Mobile() => MobilePrefixes[_random.Next(MobilePrefixes.Length)] + _random.Next(100_000_000).ToString("00000000");

    /// <summary>A resident ID number with the right check character.</summary>
    public string IdNumber()
    {
        var birthday = new DateOnly(1950, 1, 1).AddDays(_random.Next(50 * 365));
        var body = $"{AreaCodes[_random.Next(AreaCodes.Length)]}{birthday:yyyyMMdd}{_random.Next(1000):000}";
        var sum = body.Zip(CheckWeights, (digit, weight) => (digit - '0') * weight).Sum();
        return body + "10X98765432"[sum % 11];
    }

    /// <summary>A plate of Zhejiang.</summary>
    public string Plate()
    {
        const string letters = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
        return "浙A" + new string([.. Enumerable.Range(0, 5).Select(_ => letters[_random.Next(letters.Length)])]);
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>A number from zero to one less than the limit.</summary>
    public int Next(int limit) => _random.Next(limit);

    /// <summary>One of the choices.</summary>
    public T OneOf<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}

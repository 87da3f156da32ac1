using PropertySuite.Demo;

namespace PropertySuite.Host.Demo;

/// <summary>The management company that a private database shows. Every name in it is made up.</summary>
public static class DemoCompany
{
    private const int CasesPerSite = 26;

    /// <summary>Name of the company.</summary>
    public const string Name = "安居物业服务集团";

    /// <summary>The sites. The last one has no owners yet: its roster lies in <c>etc/demo/owners-roster.xlsx</c> and waits to be imported.</summary>
    public static IReadOnlyList<DemoSite> Sites { get; } =
    [
        new("YH01", "云湖花园", "杭州市余杭区云湖路 88 号", "0571-8800 1001", Buildings: 4, Floors: 18, Cases: CasesPerSite),
        new("BJ02", "滨江国际中心", "杭州市滨江区江南大道 210 号", "0571-8800 1002", Buildings: 2, Floors: 26, Cases: CasesPerSite),
        new("FC03", "翡翠湾花园一期", "杭州市萧山区翡翠路 1 号", "0571-8800 1003", Buildings: 0, Floors: 0, Cases: 0),
    ];

    /// <summary>Name of a second, small company in the same installation, which the first one never sees.</summary>
    public const string SecondName = "嘉和物业服务有限公司";

    /// <summary>Its only site.</summary>
    public static DemoSite SecondSite { get; } = new("JH01", "嘉和苑", "嘉兴市南湖区中环东路 66 号", "0573-8200 6001", Buildings: 1, Floors: 6, Cases: 6);
}

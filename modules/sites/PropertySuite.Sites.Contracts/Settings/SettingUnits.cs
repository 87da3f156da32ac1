namespace PropertySuite.Sites;

/// <summary>Units of settings; the console has their texts.</summary>
public static class SettingUnits
{
    /// <summary>Seconds (秒).</summary>
    public const string Seconds = "seconds";

    /// <summary>Minutes (分钟).</summary>
    public const string Minutes = "minutes";

    /// <summary>Hours (小时).</summary>
    public const string Hours = "hours";

    /// <summary>Calendar days (天).</summary>
    public const string Days = "days";

    /// <summary>Working days of the site's calendar (工作日).</summary>
    public const string WorkingDays = "workingDays";

    /// <summary>Per cent.</summary>
    public const string Percent = "percent";

    /// <summary>Yuan (元).</summary>
    public const string Yuan = "yuan";

    /// <summary>Times (次).</summary>
    public const string Times = "times";

    /// <summary>Characters (个字符).</summary>
    public const string Characters = "characters";

    /// <summary>Rows (行).</summary>
    public const string Rows = "rows";

    /// <summary>Gigabytes.</summary>
    public const string Gigabytes = "gigabytes";

    /// <summary>Megabytes.</summary>
    public const string Megabytes = "megabytes";
}

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The culture of the request.</summary>
public class CurrentCultureDto
{
    public string DisplayName { get; set; } = default!;

    public string EnglishName { get; set; } = default!;

    public string ThreeLetterIsoLanguageName { get; set; } = default!;

    public string TwoLetterIsoLanguageName { get; set; } = default!;

    public bool IsRightToLeft { get; set; }

    public string CultureName { get; set; } = default!;

    public string Name { get; set; } = default!;

    public string NativeName { get; set; } = default!;

    public DateTimeFormatDto DateTimeFormat { get; set; } = new();
}

/// <summary>How the culture writes dates and times.</summary>
public class DateTimeFormatDto
{
    public string CalendarAlgorithmType { get; set; } = default!;

    public string DateTimeFormatLong { get; set; } = default!;

    public string ShortDatePattern { get; set; } = default!;

    public string FullDateTimePattern { get; set; } = default!;

    public string DateSeparator { get; set; } = default!;

    public string ShortTimePattern { get; set; } = default!;

    public string LongTimePattern { get; set; } = default!;
}

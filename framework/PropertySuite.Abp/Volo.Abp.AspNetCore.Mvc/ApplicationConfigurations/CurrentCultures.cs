using System.Globalization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

internal static class CurrentCultures
{
    /// <summary>The present UI culture as clients see it, with the date formats of the present culture.</summary>
    public static CurrentCultureDto Describe()
    {
        var culture = CultureInfo.CurrentUICulture;
        var formats = CultureInfo.CurrentCulture.DateTimeFormat;
        return new CurrentCultureDto
        {
            Name = culture.Name,
            CultureName = culture.Name,
            DisplayName = culture.DisplayName,
            EnglishName = culture.EnglishName,
            NativeName = culture.NativeName,
            IsRightToLeft = culture.TextInfo.IsRightToLeft,
            TwoLetterIsoLanguageName = culture.TwoLetterISOLanguageName,
            ThreeLetterIsoLanguageName = culture.ThreeLetterISOLanguageName,
            DateTimeFormat = new DateTimeFormatDto
            {
                CalendarAlgorithmType = formats.Calendar.AlgorithmType.ToString(),
                DateTimeFormatLong = formats.LongDatePattern,
                ShortDatePattern = formats.ShortDatePattern,
                FullDateTimePattern = formats.FullDateTimePattern,
                DateSeparator = formats.DateSeparator,
                ShortTimePattern = formats.ShortTimePattern,
                LongTimePattern = formats.LongTimePattern,
            },
        };
    }
}

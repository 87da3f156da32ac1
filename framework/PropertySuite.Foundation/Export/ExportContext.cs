using Microsoft.Extensions.Localization;

namespace PropertySuite.Export;

/// <summary>What the cells of one file have in common.</summary>
/// <param name="Texts">Words in the reader's language.</param>
/// <param name="Zone">Time zone, where a row has none of its own.</param>
/// <param name="ShowsPersonalData">Whole phone and ID numbers, not masked ones.</param>
internal readonly record struct ExportContext(IStringLocalizer Texts, TimeZoneInfo Zone, bool ShowsPersonalData);

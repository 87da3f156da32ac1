using Volo.Abp;

namespace PropertySuite.OwnerRecords;

/// <summary>Something to be said about a row of a roster; put into words when somebody reads it, in their language.</summary>
/// <param name="Code">Key of the text: <c>ImportFinding:…</c>, or the code of a business error.</param>
/// <param name="IsError">Whether it keeps the row from being imported.</param>
/// <param name="Field">The field it is about.</param>
/// <param name="Data">What the text names; personal data masked.</param>
public sealed record RosterFinding(string Code, bool IsError, OwnerImportField Field, Dictionary<string, string> Data)
{
    private const string Prefix = "ImportFinding:";

    /// <summary>Keeps the row from being imported.</summary>
    public static RosterFinding Error(string name, OwnerImportField field, params (string Name, object Value)[] data) =>
        new(Prefix + name, true, field, ToData(data));

    /// <summary>Worth knowing; the row is imported, or was left out for good reason.</summary>
    public static RosterFinding Notice(string name, OwnerImportField field, params (string Name, object Value)[] data) =>
        new(Prefix + name, false, field, ToData(data));

    /// <summary>The import of the row was refused by a rule of the record.</summary>
    public static RosterFinding Failure(BusinessException refusal) => new(
        refusal.Code ?? "",
        true,
        OwnerImportField.None,
        ToData([.. refusal.Data.Keys.OfType<string>().Select(name => (name, refusal.Data[name] ?? ""))]));

    /// <summary>Tells whether two say the same.</summary>
    public static IEqualityComparer<RosterFinding> Comparer { get; } = EqualityComparer<RosterFinding>.Create(
        (left, right) => left?.Code == right?.Code
            && left?.IsError == right?.IsError
            && left?.Field == right?.Field
            && (left?.Data ?? []).OrderBy(entry => entry.Key).SequenceEqual((right?.Data ?? []).OrderBy(entry => entry.Key)));

    private static Dictionary<string, string> ToData((string Name, object Value)[] data) => data.ToDictionary(
        entry => entry.Name,
        entry => Convert.ToString(entry.Value, System.Globalization.CultureInfo.InvariantCulture) ?? "");
}

namespace PropertySuite.ServiceDesk;

/// <summary>Hides the middle of phone numbers, as lists and pages show them by default.</summary>
public static class PhoneMask
{
    private const int ShortestPartlyShown = 7;

    /// <summary>
    /// The number with its middle replaced: <c>138****5678</c>. A number too short to keep anything of is replaced whole.
    /// </summary>
    public static string Apply(string? phone)
    {
        if (string.IsNullOrWhiteSpace(phone))
        {
            return "";
        }

        var number = phone.Trim();
        return number.Length < ShortestPartlyShown
            ? new string('*', number.Length)
            : string.Concat(number.AsSpan(0, 3), "****", number.AsSpan(number.Length - Math.Min(4, number.Length - 3 - 1)));
    }
}

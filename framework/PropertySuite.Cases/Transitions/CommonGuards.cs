namespace PropertySuite.Cases;

/// <summary>Guards that many kinds of cases have.</summary>
/// <typeparam name="TCase">The case.</typeparam>
public static class CommonGuards<TCase>
    where TCase : class, ICase
{
    /// <summary>A reason is given (须填原因); the input is a <see cref="CaseReason"/>.</summary>
    public static CaseGuard<TCase> ReasonGiven { get; } = Guard.OnInput<TCase, CaseReason>(
        reason => !string.IsNullOrWhiteSpace(reason.Text), CasesErrorCodes.ReasonRequired);

    /// <summary>Somebody signs (须签字); the input is an <see cref="ISignedInput"/>.</summary>
    public static CaseGuard<TCase> Signed { get; } = Guard.OnInput<TCase, ISignedInput>(
        input => !string.IsNullOrWhiteSpace(input.SignerName), CasesErrorCodes.SignerRequired);
}

/// <summary>Why something is done; a kind of case adds what else its guards look at.</summary>
/// <param name="Text">The reason in words.</param>
public record CaseReason(string Text);

/// <summary>The input of an action that somebody signs.</summary>
public interface ISignedInput
{
    /// <summary>Who signs.</summary>
    string SignerName { get; }
}

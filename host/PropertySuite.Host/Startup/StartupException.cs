namespace PropertySuite.Host;

/// <summary>The host cannot start. The message is one sentence for the operator that says what to do; no stack trace is shown.</summary>
public sealed class StartupException : Exception
{
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="inner">The technical cause, for the log.</param>
    public StartupException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

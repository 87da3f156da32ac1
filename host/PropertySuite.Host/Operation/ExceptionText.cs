using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Host.Operation;

/// <summary>
/// An exception as the log has it: what it is, its code and where it happened, but not its message, for messages quote what somebody typed ("the input
/// string '138…' was not in a correct format", "the e-mail address … is taken"). Only those are kept that speak of the machine.
/// </summary>
internal static class ExceptionText
{
    private const int MostInner = 5;

    /// <summary>
    /// What an entry says: without the message of an exception, which some loggers repeat, and without what they read out of its data and
    /// details. The keys stay.
    /// </summary>
    public static string MessageOf<TState>(in LogEntry<TState> entry)
    {
        var message = entry.Formatter(entry.State, entry.Exception);
        for (var exception = entry.Exception; exception is not null; exception = exception.InnerException)
        {
            if (exception.Message.Length > 0 && !SpeaksOfTheMachine(exception))
            {
                message = message.Replace(exception.Message, exception.GetType().Name, StringComparison.Ordinal);
            }
        }

        var template = (entry.State as IEnumerable<KeyValuePair<string, object?>>)?.FirstOrDefault(part => part.Key == "{OriginalFormat}").Value as string;
        return template switch
        {
            "Details: {Details}" => "Details: …",
            "Data: {Key} = {Value}" => message[..(message.IndexOf('=') + 1)] + " …",
            _ => message,
        };
    }

    /// <summary>The exception and those behind it, each with its places.</summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        Append(text, exception, MostInner);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, Exception exception, int inner)
    {
        text.Append(exception.GetType().FullName);
        if (exception is IHasErrorCode { Code: { Length: > 0 } code })
        {
            text.Append(" [").Append(code).Append(']');
        }

        if (exception is PostgresException refusal)
        {
            text.Append(" [").Append(refusal.SqlState).Append(' ').Append(refusal.ConstraintName ?? refusal.TableName ?? refusal.Routine).Append(']');
        }
        else if (SpeaksOfTheMachine(exception))
        {
            text.Append(": ").Append(exception.Message.ReplaceLineEndings(" "));
        }

        text.AppendLine().AppendLine(exception.StackTrace);
        if (inner == 0)
        {
            return;
        }

        foreach (var cause in exception is AggregateException many ? many.InnerExceptions : exception.InnerException is { } one ? [one] : (IEnumerable<Exception>)[])
        {
            text.Append("---> ");
            Append(text, cause, inner - 1);
        }
    }

    /// <summary>Messages that quote nobody: of the network, the disk, the database's connection, the program's own parts and settings.</summary>
    private static bool SpeaksOfTheMachine(Exception exception) =>
        exception is SocketException or TimeoutException or NpgsqlException and not PostgresException or ObjectDisposedException or StartupException
            or IOException or UnauthorizedAccessException or OptionsValidationException;
}

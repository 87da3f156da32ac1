using System.Net.Sockets;
using System.Text;
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
        else if (exception is SocketException or TimeoutException or NpgsqlException or ObjectDisposedException or StartupException)
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
}

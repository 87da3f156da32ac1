using Microsoft.Extensions.Logging;

namespace Volo.Abp.Logging;

/// <summary>An exception that adds its own entries to the log.</summary>
public interface IExceptionWithSelfLogging
{
    void Log(ILogger logger);
}

using Microsoft.Extensions.Logging.Console;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace PropertySuite.Host.Operation;

/// <summary>
/// How the host writes its log: to the console, <c>Logging__Format</c> says whether as <c>plain</c> text or <c>json</c>, and every line
/// names its trace, company and user. It carries codes and ids, never what somebody typed.
/// </summary>
public static class HostLogging
{
    private const string FormatSetting = "Logging:Format";

    /// <summary>Sets the format up.</summary>
    /// <exception cref="StartupException">The configured format is unknown.</exception>
    public static void AddHostLogging(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Logging.AddConsoleFormatter<JsonLogFormatter, ConsoleFormatterOptions>();
        builder.Logging.AddConsoleFormatter<PlainLogFormatter, ConsoleFormatterOptions>();
        var format = builder.Configuration[FormatSetting]?.ToLowerInvariant() switch
        {
            null or "" or "plain" => PlainLogFormatter.FormatterName,
            "json" => JsonLogFormatter.FormatterName,
            var unknown => throw new StartupException($"Logging__Format is 'plain' or 'json', not '{unknown}'."),
        };

        // These write the messages of exceptions into their own, and whoever handles the exception logs it anyway.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Update", level => level is LogLevel.Warning or LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Query", level => level is LogLevel.Warning or LogLevel.Critical);
        builder.Services.PostConfigure<ConsoleLoggerOptions>(options => options.FormatterName ??= format);
    }

    /// <summary>Names company and user in every line of the log that is written behind it.</summary>
    public static void UseLogScope(this WebApplication application) => application.Use(next => async context =>
    {
        var services = context.RequestServices;
        var scope = new Dictionary<string, object?>
        {
            ["TenantId"] = services.GetRequiredService<ICurrentTenant>().Id,
            ["UserId"] = services.GetRequiredService<ICurrentUser>().Id,
        };
        using (application.Logger.BeginScope(scope))
        {
            await next(context);
        }
    });
}

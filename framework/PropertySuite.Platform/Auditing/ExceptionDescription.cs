using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Validation;

namespace PropertySuite.Auditing;

/// <summary>
/// Describes exceptions without their messages, which may quote what somebody typed: class, code, wrong fields, missing record, and where it
/// happened. The host's log has the rest under the same correlation id.
/// </summary>
public class ExceptionDescription : ISingletonDependency
{
    private const int Frames = 5;
    private const int MostInner = 3;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The exceptions as a JSON array; null without any.</summary>
    public string? Write(IReadOnlyCollection<Exception> exceptions) =>
        exceptions.Count == 0 ? null : JsonSerializer.Serialize(exceptions.Select(exception => Describe(exception, MostInner)), Json);

    private static object Describe(Exception exception, int inner) => new
    {
        Type = exception.GetType().FullName,
        Code = (exception as IHasErrorCode)?.Code,
        Fields = exception is AbpValidationException invalid
            ? invalid.ValidationErrors.SelectMany(error => error.MemberNames).Distinct().ToArray()
            : null,
        Entity = (exception as EntityNotFoundException)?.EntityType?.Name,
        Id = (exception as EntityNotFoundException)?.Id?.ToString(),
        At = PlacesOf(exception),
        Inner = inner > 0 && exception.InnerException is { } cause ? Describe(cause, inner - 1) : null,
    };

    private static string[]? PlacesOf(Exception exception)
    {
        var frames = new StackTrace(exception, fNeedFileInfo: false).GetFrames()
            .Select(frame => frame.GetMethod())
            .Where(method => method?.DeclaringType is not null)
            .Select(method => $"{method!.DeclaringType!.FullName}.{method.Name}")
            .Take(Frames)
            .ToArray();
        return frames.Length == 0 ? null : frames;
    }
}

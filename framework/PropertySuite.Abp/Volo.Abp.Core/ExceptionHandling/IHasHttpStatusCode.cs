namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception that knows the HTTP status it becomes.</summary>
public interface IHasHttpStatusCode
{
    int HttpStatusCode { get; }
}

namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception with a code that clients may rely on.</summary>
public interface IHasErrorCode
{
    string? Code { get; }
}

namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception with a longer explanation for users.</summary>
public interface IHasErrorDetails
{
    string? Details { get; }
}

namespace Volo.Abp.Domain.Entities;

/// <summary>An entity that detects that somebody else has changed it in the meantime.</summary>
public interface IHasConcurrencyStamp
{
    /// <summary>A text that changes with each update. An update with another stamp than the stored one fails.</summary>
    string ConcurrencyStamp { get; set; }
}

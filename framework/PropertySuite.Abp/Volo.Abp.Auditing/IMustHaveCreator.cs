namespace Volo.Abp.Auditing;

/// <summary>Knows who created it.</summary>
public interface IMustHaveCreator
{
    /// <summary>Id of the creating user.</summary>
    Guid CreatorId { get; }
}

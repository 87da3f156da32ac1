namespace Volo.Abp.Auditing;

/// <summary>May know who created it.</summary>
public interface IMayHaveCreator
{
    /// <summary>Id of the creating user; null when nobody was signed in.</summary>
    Guid? CreatorId { get; }
}

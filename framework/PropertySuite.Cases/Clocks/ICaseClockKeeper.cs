namespace PropertySuite.Cases;

/// <summary>
/// Gives the owner of clocks the cases of one kind, to time them anew or to start what was never started; <c>AddCaseClocks</c> registers one for each kind. Within the caller's
/// company and sites, in the caller's transaction.
/// </summary>
public interface ICaseClockKeeper
{
    /// <summary>Kind of case.</summary>
    string SubjectType { get; }

    /// <summary>Open cases by id; those behind one.</summary>
    /// <param name="behind">The last case of the page before.</param>
    /// <param name="count">How many.</param>
    Task<List<Guid>> GetOpenIdsAsync(Guid behind, int count);

    /// <summary>Cases, held until the transaction ends.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="isWaiting">Whether to wait for those that somebody holds; otherwise they are left out.</param>
    Task<IReadOnlyList<IHasClocks>> GetLockedAsync(IReadOnlyCollection<Guid> ids, bool isWaiting);

    /// <summary>Stores cases that <see cref="GetLockedAsync"/> gave.</summary>
    Task SaveAsync(IReadOnlyCollection<IHasClocks> cases);
}

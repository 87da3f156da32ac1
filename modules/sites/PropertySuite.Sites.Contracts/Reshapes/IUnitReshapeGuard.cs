using Volo.Abp;

namespace PropertySuite.Sites;

/// <summary>
/// Has a say before units are split or merged: a module whose records hang on units registers one, and throws a <see cref="BusinessException"/> of its own where
/// its records forbid it. What its records become it says when it hears of it, see <see cref="UnitsReshapedEto"/>.
/// </summary>
public interface IUnitReshapeGuard
{
    /// <summary>Refuses a split or merge.</summary>
    Task CheckAsync(UnitReshapeProposal proposal);
}

/// <summary>A split or merge that somebody wants.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="SiteId">Site of the units.</param>
/// <param name="LastDay">Last day of the units.</param>
/// <param name="UnitIds">The units that are to be units no longer.</param>
public sealed record UnitReshapeProposal(UnitReshapeKind Kind, Guid SiteId, DateOnly LastDay, IReadOnlyCollection<Guid> UnitIds);

using Volo.Abp;
using Volo.Abp.Localization;

namespace PropertySuite.Approvals;

/// <summary>A kind of decision that a module asks for, such as a quote above the limit.</summary>
public sealed class ApprovalKind
{
    /// <summary>Defines a kind.</summary>
    /// <param name="name">Unique name, led by the module's: <c>repairs.quote</c>. Stored; never changes.</param>
    /// <param name="displayName">Name for people.</param>
    /// <param name="hasAmount">Whether every decision is about an amount of money.</param>
    /// <param name="mayDecideMany">Whether its summary says all that is to be known, so that many may be approved at once.</param>
    /// <param name="steps">The steps while the company says nothing else.</param>
    public ApprovalKind(string name, ILocalizableString displayName, bool hasAmount, bool mayDecideMany, params ApprovalStepRule[] steps)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), ApprovalConsts.MaxKindLength);
        DisplayName = Check.NotNull(displayName, nameof(displayName));
        HasAmount = hasAmount;
        MayDecideMany = mayDecideMany;
        Steps = steps;
    }

    /// <summary>Unique name.</summary>
    public string Name { get; }

    /// <summary>Name for people.</summary>
    public ILocalizableString DisplayName { get; }

    /// <summary>Whether every decision is about an amount of money.</summary>
    public bool HasAmount { get; }

    /// <summary>Whether many may be approved at once.</summary>
    public bool MayDecideMany { get; }

    /// <summary>The steps while the company says nothing else.</summary>
    public IReadOnlyList<ApprovalStepRule> Steps { get; }
}

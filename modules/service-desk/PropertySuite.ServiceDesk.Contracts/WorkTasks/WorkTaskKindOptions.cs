using Volo.Abp;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>The kinds of tasks that modules have registered: <c>Configure&lt;WorkTaskKindOptions&gt;(options =&gt; options.Add(…))</c>.</summary>
public class WorkTaskKindOptions
{
    private readonly List<WorkTaskKind> _kinds = [];

    /// <summary>All kinds, in the order in which they were registered.</summary>
    public IReadOnlyList<WorkTaskKind> Kinds => _kinds;

    /// <summary>Registers a kind.</summary>
    /// <param name="name">What tasks store; never changes.</param>
    /// <param name="displayName">What people read.</param>
    /// <param name="isGivenByHand">Whether people choose it when they give a task; otherwise only programs do.</param>
    public WorkTaskKindOptions Add(string name, ILocalizableString displayName, bool isGivenByHand = false)
    {
        _kinds.Add(new WorkTaskKind(Check.NotNullOrWhiteSpace(name, nameof(name), WorkTaskConsts.MaxKindLength), displayName, isGivenByHand));
        return this;
    }

    /// <summary>A kind by its name; null when nobody registered it.</summary>
    public WorkTaskKind? Find(string name) => _kinds.Find(kind => kind.Name == name);
}

/// <summary>A kind of task.</summary>
/// <param name="Name">What tasks store.</param>
/// <param name="DisplayName">What people read.</param>
/// <param name="IsGivenByHand">Whether people choose it when they give a task.</param>
public sealed record WorkTaskKind(string Name, ILocalizableString DisplayName, bool IsGivenByHand);

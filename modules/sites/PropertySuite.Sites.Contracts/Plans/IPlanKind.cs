using Volo.Abp;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>
/// Work that recurs by plans of sites: a module implements it as a transient service, and people of each site set when it happens. Sites finds out
/// what is due, catches up, keeps the history and shows all of it; the module only does the work of one occurrence.
/// </summary>
public interface IPlanKind
{
    /// <summary>What it is called, who may plan it, what can be set.</summary>
    PlanKindDefinition Definition { get; }

    /// <summary>
    /// Does the work of one occurrence, under the company and the site of the plan, in a transaction that also stores the result: what is done here is
    /// done once, however often a host dies. An exception rolls it back, and the job tries again.
    /// </summary>
    Task<PlanResult> RunAsync(PlanRun run);
}

/// <summary>A kind of plan.</summary>
public sealed class PlanKindDefinition
{
    private readonly List<PlanParameter> _parameters = [];

    /// <summary>Defines a kind.</summary>
    /// <param name="key">Unique key that begins with the module, for example <c>owner-records.household-sample</c>. It is stored with plans and never changes.</param>
    /// <param name="resource">Texts of the module: <c>PlanKind:key</c> is the name, <c>PlanKind:key.parameter</c> that of a parameter.</param>
    /// <param name="permission">Whoever lacks it cannot set up, change or run plans of the kind.</param>
    public PlanKindDefinition(string key, Type resource, string permission)
    {
        Key = Check.NotNullOrWhiteSpace(key, nameof(key), PlanConsts.MaxKindLength);
        Resource = Check.NotNull(resource, nameof(resource));
        Permission = Check.NotNullOrWhiteSpace(permission, nameof(permission));
    }

    /// <summary>Unique key.</summary>
    public string Key { get; }

    /// <summary>Texts of the module.</summary>
    public Type Resource { get; }

    /// <summary>Whoever lacks it cannot set up, change or run plans of the kind.</summary>
    public string Permission { get; }

    /// <summary>Numbers that are set for each plan.</summary>
    public IReadOnlyList<PlanParameter> Parameters => _parameters;

    /// <summary>Name for people.</summary>
    public ILocalizableString Name => Text($"PlanKind:{Key}");

    /// <summary>Name of a parameter for people.</summary>
    public ILocalizableString NameOf(PlanParameter parameter) => Text($"PlanKind:{Key}.{parameter.Name}");

    /// <summary>A text of the module.</summary>
    public ILocalizableString Text(string key) => new LocalizableString(Resource, key);

    /// <summary>Adds a number that is set for each plan.</summary>
    public PlanKindDefinition With(string name, int min, int max, int usual)
    {
        _parameters.Add(new PlanParameter(name, min, max, usual));
        return this;
    }
}

/// <summary>A number that is set for each plan of a kind.</summary>
/// <param name="Name">Name in inputs, in lower camel case.</param>
/// <param name="Min">Least value.</param>
/// <param name="Max">Greatest value.</param>
/// <param name="Usual">Value unless said otherwise.</param>
public sealed record PlanParameter(string Name, int Min, int Max, int Usual);

/// <summary>One occurrence of a plan that is to be carried out.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="PlanName">What people call it.</param>
/// <param name="SiteId">Its site; the work sees no other.</param>
/// <param name="OccurrenceAt">When it was due (UTC), or when somebody started it by hand.</param>
/// <param name="Parameters">The numbers set for the plan, each within its bounds.</param>
public sealed record PlanRun(Guid PlanId, string PlanName, Guid SiteId, DateTime OccurrenceAt, IReadOnlyDictionary<string, int> Parameters);

/// <summary>What an occurrence came to.</summary>
/// <param name="Text">Key of a text of the kind's module.</param>
/// <param name="Values">What the text counts: <c>{0}</c>, <c>{1}</c> … No names of people.</param>
public sealed record PlanResult(string Text, params string[] Values);

namespace PropertySuite.Demo;

/// <summary>One site of the demo while it is filled: what is planned, what the contributors have put there, who works there.</summary>
public sealed class DemoStage
{
    private readonly List<DemoUnit> _units = [];
    private readonly List<DemoHousehold> _households = [];
    private readonly Dictionary<string, List<DemoActor>> _staff = [];
    private Guid? _siteId;

    /// <summary>An empty stage.</summary>
    /// <param name="companyId">The company.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="people">The made-up people, the same ones every time; shared by the sites of a company.</param>
    public DemoStage(Guid companyId, DemoSite plan, DemoPeople people)
    {
        CompanyId = companyId;
        Plan = plan;
        People = people;
    }

    /// <summary>The company; it is the current one while contributors play.</summary>
    public Guid CompanyId { get; }

    /// <summary>What is planned.</summary>
    public DemoSite Plan { get; }

    /// <summary>The made-up people.</summary>
    public DemoPeople People { get; }

    /// <summary>The site.</summary>
    /// <exception cref="InvalidOperationException">It is not open yet.</exception>
    public Guid SiteId => _siteId ?? throw new InvalidOperationException($"Nobody has opened the site {Plan.Code} in the step {DemoStep.Estate}.");

    /// <summary>The units.</summary>
    public IReadOnlyList<DemoUnit> Units => _units;

    /// <summary>The households; none where nobody lives yet.</summary>
    public IReadOnlyList<DemoHousehold> Households => _households;

    /// <summary>The site is open.</summary>
    public void Open(Guid siteId) => _siteId = siteId;

    /// <summary>A unit is built.</summary>
    public void Add(DemoUnit unit) => _units.Add(unit);

    /// <summary>A household has moved in.</summary>
    public void Add(DemoHousehold household) => _households.Add(household);

    /// <summary>Somebody begins to work at the site.</summary>
    /// <param name="roleName">Name of the standard role.</param>
    /// <param name="actor">Who.</param>
    public void Hire(string roleName, DemoActor actor)
    {
        if (!_staff.TryGetValue(roleName, out var colleagues))
        {
            _staff[roleName] = colleagues = [];
        }

        colleagues.Add(actor);
    }

    /// <summary>Whether anybody works at the site in a standard role.</summary>
    public bool Employs(string roleName) => _staff.ContainsKey(roleName);

    /// <summary>Who works at the site in a standard role, in the order in which they were hired.</summary>
    /// <exception cref="InvalidOperationException">Nobody does.</exception>
    public IReadOnlyList<DemoActor> Staff(string roleName)
        => _staff.TryGetValue(roleName, out var colleagues)
            ? colleagues
            : throw new InvalidOperationException($"Nobody works as {roleName} at the site {Plan.Code}.");
}

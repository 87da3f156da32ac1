namespace PropertySuite.Host.Access;

/// <summary>Somebody who calls the API.</summary>
/// <param name="Name">Role or user, for messages.</param>
/// <param name="Client">Their signed-in client.</param>
/// <param name="Home">Where they work; null for a stranger.</param>
/// <param name="Foreign">The places that they must not see.</param>
/// <param name="Granted">Their permissions.</param>
public sealed record Caller(string Name, HttpClient Client, Place? Home, IReadOnlyList<Place> Foreign, IReadOnlySet<string> Granted)
{
    /// <summary>Whether they look for everything that can be looked for, not only for the marker: one who sees a site and one who sees all are enough.</summary>
    public bool IsThorough { get; init; }

    /// <summary>Whether they see all sites of their company.</summary>
    public bool SeesAllSites => Home == Place.North && !Foreign.Contains(Place.South);

    /// <summary>Whether they have all of the permissions.</summary>
    public bool Has(IEnumerable<string> permissions) => permissions.All(Granted.Contains);

    /// <inheritdoc />
    public override string ToString() => Name;
}

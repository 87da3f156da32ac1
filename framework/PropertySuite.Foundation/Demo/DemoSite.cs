namespace PropertySuite.Demo;

/// <summary>The plan of a site of the demo.</summary>
/// <param name="Code">Leads its document numbers.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="ServicePhone">Its published phone.</param>
/// <param name="Buildings">How many buildings are seeded; 0: the site waits for its roster, and nothing happens there.</param>
/// <param name="Floors">How many floors each has; two entrances with two rooms a floor.</param>
/// <param name="Cases">How many cases of each kind are played.</param>
public sealed record DemoSite(string Code, string Name, string Address, string ServicePhone, int Buildings, int Floors, int Cases);

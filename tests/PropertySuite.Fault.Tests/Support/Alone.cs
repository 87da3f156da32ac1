namespace PropertySuite.Faults;

/// <summary>Tests that no other may run beside: they restart the server of all databases, or measure who is silent for how long.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

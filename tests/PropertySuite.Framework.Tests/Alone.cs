namespace PropertySuite;

/// <summary>Tests that no other may run beside, since they measure the memory of the whole process.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

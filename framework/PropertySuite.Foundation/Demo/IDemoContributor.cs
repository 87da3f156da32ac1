namespace PropertySuite.Demo;

/// <summary>
/// What a module brings to the demo, in its folder <c>Demo</c>. The host collects all of them and lets them play, step by step and site by
/// site, when it fills a private demo database; nowhere else does anybody call them. All runs in one transaction, with all sites in scope.
/// </summary>
public interface IDemoContributor
{
    /// <summary>When it plays. Within a step contributors know nothing of each other and come in no certain order.</summary>
    DemoStep Step { get; }

    /// <summary>Fills one site. What later steps need is put onto the stage.</summary>
    Task ContributeAsync(DemoStage stage);
}

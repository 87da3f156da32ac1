namespace PropertySuite.Demo;

/// <summary>The steps of a demo, in their order; each goes over all sites before the next one begins.</summary>
public enum DemoStep
{
    /// <summary>Sites open, with buildings and units. Nobody works there yet.</summary>
    Estate = 1,

    /// <summary>People move in: owners, tenants, cars. From here on <see cref="DemoStage.Staff"/> has the people who work there.</summary>
    Owners = 2,

    /// <summary>Cases of the last days, each up to where it stands today.</summary>
    Cases = 3,

    /// <summary>What follows from cases: the customer is called back, a task is done.</summary>
    Afterwards = 4,
}

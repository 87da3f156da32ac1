namespace PropertySuite.ServiceDesk;

/// <summary>For whom a record waits.</summary>
public enum WorkItemScope
{
    /// <summary>For this person: in their hands, or for their decision.</summary>
    Mine = 1,

    /// <summary>For whoever has their role or belongs to their department: one of them takes it.</summary>
    Team = 2,
}

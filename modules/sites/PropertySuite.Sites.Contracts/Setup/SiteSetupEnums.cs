namespace PropertySuite.Sites;

/// <summary>Where a step of setting up stands.</summary>
public enum SiteSetupState
{
    /// <summary>Still to be done.</summary>
    Open = 1,

    /// <summary>Done, as the data or somebody says.</summary>
    Done = 2,

    /// <summary>Somebody has said that this site does not need it.</summary>
    NotNeeded = 3,
}

/// <summary>What somebody says of a step.</summary>
public enum SiteSetupMarkKind
{
    /// <summary>It was looked at and is right as it is.</summary>
    LookedAt = 1,

    /// <summary>This site does not need it.</summary>
    NotNeeded = 2,
}

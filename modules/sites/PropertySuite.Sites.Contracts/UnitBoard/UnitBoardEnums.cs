namespace PropertySuite.Sites;

/// <summary>How a layer shows on the unit board.</summary>
public enum UnitBoardLayerKind
{
    /// <summary>It colours the cells; one such layer is shown at a time, and a unit has at most one of its values.</summary>
    Colour = 1,

    /// <summary>It puts marks into the cells, whichever layer colours them; a unit may have several of its values.</summary>
    Mark = 2,
}

/// <summary>How an entry of a legend looks. Its sign always stands beside it, since a tone alone tells nothing to those who cannot see it.</summary>
public enum UnitBoardTone
{
    /// <summary>White: the usual case, which need not be seen.</summary>
    Plain = 0,

    /// <summary>Grey: nothing goes on there.</summary>
    Neutral = 1,

    /// <summary>Light blue: worth knowing.</summary>
    Info = 2,

    /// <summary>Blue: somebody works on it.</summary>
    Progress = 3,

    /// <summary>Green: ready, well.</summary>
    Success = 4,

    /// <summary>Amber: wants attention.</summary>
    Warning = 5,

    /// <summary>Red: late, wrong.</summary>
    Danger = 6,

    /// <summary>Hatched: closed, or not ours yet.</summary>
    Hatched = 7,

    /// <summary>A dashed edge: nobody knows.</summary>
    Dashed = 8,
}

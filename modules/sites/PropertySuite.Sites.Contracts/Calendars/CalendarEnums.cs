namespace PropertySuite.Sites;

/// <summary>Who says what a day is.</summary>
public enum CalendarDaySource
{
    /// <summary>The company's calendar, for all its sites.</summary>
    Company = 1,

    /// <summary>The site's own calendar, which wins for its dates.</summary>
    Site = 2,
}

/// <summary>What somebody makes of a day.</summary>
public enum CalendarDayRule
{
    /// <summary>Nobody works (放假).</summary>
    Off = 1,

    /// <summary>People work, whatever the weekday (调休上班).</summary>
    Worked = 2,

    /// <summary>As the weekday usually is; at a site this takes the company's day back.</summary>
    AsWeekday = 3,

    /// <summary>Nothing of the site's own: as the company has it. In the company's calendar the same as <see cref="AsWeekday"/>.</summary>
    AsCompany = 4,
}

/// <summary>What a day that is to be taken over would do to the calendar.</summary>
public enum CalendarRowOutcome
{
    /// <summary>The calendar says nothing about the date yet.</summary>
    New = 1,

    /// <summary>The calendar says the same already.</summary>
    Same = 2,

    /// <summary>Somebody has set the date differently; it is replaced only where that is asked for.</summary>
    Differs = 3,

    /// <summary>The row cannot be read, or contradicts another.</summary>
    Wrong = 4,
}

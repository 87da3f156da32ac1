namespace PropertySuite.Sites;

/// <summary>What taking days over would change. Nothing is stored by looking at it.</summary>
public class CalendarPreviewDto
{
    /// <summary>Where the days come from: the publication, or the name of the file.</summary>
    public string Source { get; set; } = "";

    /// <summary>The days, in the order of the source; of a file also the rows that cannot be read.</summary>
    public List<CalendarPreviewRowDto> Rows { get; set; } = [];
}

/// <summary>A day that could be taken over, or a row of a file that cannot be read.</summary>
public class CalendarPreviewRowDto
{
    /// <summary>Number of the row in the file, from 1.</summary>
    public int? RowNumber { get; set; }

    /// <summary>The date; null when it cannot be read.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Whether people would work.</summary>
    public bool IsWorkingDay { get; set; }

    /// <summary>Why.</summary>
    public string? Name { get; set; }

    /// <summary>What it would do.</summary>
    public CalendarRowOutcome Outcome { get; set; }

    /// <summary>What the calendar says of the date now; null when it says nothing of its own.</summary>
    public CalendarDayInForceDto? Current { get; set; }

    /// <summary>What is wrong with the row, in the caller's language.</summary>
    public string? Problem { get; set; }
}

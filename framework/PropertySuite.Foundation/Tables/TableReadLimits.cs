namespace PropertySuite.Tables;

/// <summary>
/// How far a file may go before it is refused. The defaults keep the reading of one file below some 300 MB and a minute, so that it fits a
/// server with 2 GB that goes on serving people meanwhile.
/// </summary>
public sealed record TableReadLimits
{
    /// <summary>Most rows with something in them, of all sheets together.</summary>
    public int MaxRows { get; init; } = 50_000;

    /// <summary>Columns that are read; what stands to the right of them is reported (<see cref="TableSheet.HasMoreColumns"/>).</summary>
    public int MaxColumns { get; init; } = 200;

    /// <summary>Characters of a cell that are kept.</summary>
    public int MaxTextLength { get; init; } = 4_000;

    /// <summary>Most sheets.</summary>
    public int MaxSheets { get; init; } = 50;

    /// <summary>Most characters that are kept of all cells together.</summary>
    public long MaxCharacters { get; init; } = 16_000_000;

    /// <summary>Most bytes of an xlsx once it is unpacked.</summary>
    public long MaxUnpackedBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>Most bytes of its list of texts, which is held in memory as a whole.</summary>
    public long MaxSharedTextBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>Most cells of the rectangle from the first cell to the last, filled or not.</summary>
    public long MaxArea { get; init; } = 30_000_000;

    /// <summary>Most time.</summary>
    public TimeSpan MaxDuration { get; init; } = TimeSpan.FromMinutes(1);
}

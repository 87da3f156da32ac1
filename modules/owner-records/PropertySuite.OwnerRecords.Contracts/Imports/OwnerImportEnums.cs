namespace PropertySuite.OwnerRecords;

/// <summary>State of an import.</summary>
public enum OwnerImportState
{
    /// <summary>Read and checked; somebody looks at the preview (待确认).</summary>
    Previewed = 1,

    /// <summary>Started, waits or runs in the background (导入中).</summary>
    Running = 2,

    /// <summary>Done (已完成).</summary>
    Finished = 3,

    /// <summary>Stopped by somebody; what was imported until then stays (已取消).</summary>
    Cancelled = 4,
}

/// <summary>What a column of a roster means.</summary>
public enum OwnerImportField
{
    /// <summary>Nothing that is imported.</summary>
    None = 0,

    /// <summary>The whole room code (房号).</summary>
    RoomCode = 1,

    /// <summary>Building (楼栋), in a column of its own.</summary>
    Building = 2,

    /// <summary>Entrance (单元), in a column of its own.</summary>
    Entrance = 3,

    /// <summary>Room number (室号), in a column of its own.</summary>
    RoomNumber = 4,

    /// <summary>Owners' names.</summary>
    OwnerName = 5,

    /// <summary>ID numbers, in the order of the names.</summary>
    IdNumber = 6,

    /// <summary>Phone numbers; several columns may have this meaning.</summary>
    Phone = 7,

    /// <summary>Shares of ownership in percent, in the order of the names.</summary>
    Share = 8,

    /// <summary>Relation of the row's people to the unit; owners without such a column.</summary>
    Relation = 9,

    /// <summary>Gross area.</summary>
    GrossArea = 10,

    /// <summary>Layout.</summary>
    Layout = 11,

    /// <summary>Day of the hand-over.</summary>
    HandedOverOn = 12,

    /// <summary>Present use.</summary>
    Occupancy = 13,

    /// <summary>Plates.</summary>
    Plates = 14,

    /// <summary>Remark; several columns may have this meaning.</summary>
    Remark = 15,
}

/// <summary>What the check found of a row.</summary>
public enum OwnerImportRowVerdict
{
    /// <summary>Nothing to say; will be imported.</summary>
    Clean = 1,

    /// <summary>Will be imported, but something was left out or looks odd.</summary>
    Warning = 2,

    /// <summary>Will not be imported.</summary>
    Error = 3,

    /// <summary>Left out: empty, a note, a total, or a repetition of another row.</summary>
    LeftOut = 4,
}

/// <summary>How far the import is with a row.</summary>
public enum OwnerImportRowState
{
    /// <summary>Not tried yet, or never to be tried (errors, left-out rows).</summary>
    Waiting = 0,

    /// <summary>Something was stored from it.</summary>
    Imported = 1,

    /// <summary>Everything in it was on record already.</summary>
    Unchanged = 2,

    /// <summary>Contradicts what is on record; nothing was stored from it.</summary>
    Failed = 3,
}

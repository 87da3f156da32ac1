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

    /// <summary>Uploaded; the background job reads and checks it (读取中).</summary>
    Reading = 5,

    /// <summary>Could not be read; the reason stands beside it (无法读取).</summary>
    Refused = 6,
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

    /// <summary>Owners' names; several columns may have this meaning (业主1, 业主2).</summary>
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

    /// <summary>Net area.</summary>
    NetArea = 16,

    /// <summary>Area that fees are computed on.</summary>
    BillingArea = 17,

    /// <summary>Floor.</summary>
    Floor = 18,

    /// <summary>What the unit is.</summary>
    Kind = 19,

    /// <summary>What the unit may be used for.</summary>
    Use = 20,
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

    /// <summary>Left out: a note, a total, a repetition of another row, or a unit that somebody decided to skip.</summary>
    LeftOut = 4,

    /// <summary>Part of the file, but not of the table: above the headings, or on a sheet that was not chosen.</summary>
    NotRead = 5,

    /// <summary>The unit has other owners on record; somebody must decide what the row means (待决定).</summary>
    Undecided = 6,
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

/// <summary>What a row means for a unit that has other owners on record.</summary>
public enum OwnerImportDecision
{
    /// <summary>The unit changed hands: the owners on record end, the owners of the row begin (过户).</summary>
    Transfer = 1,

    /// <summary>They own the unit together with those on record (共有).</summary>
    CoOwner = 2,

    /// <summary>The record is right; the row is left out (略过).</summary>
    Skip = 3,
}

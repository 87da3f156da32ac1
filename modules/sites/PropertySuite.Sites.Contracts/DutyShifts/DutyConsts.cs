namespace PropertySuite.Sites;

/// <summary>Limits of duties; lengths in characters.</summary>
public static class DutyConsts
{
    /// <summary>Longest name of a post.</summary>
    public const int MaxPostNameLength = 32;

    /// <summary>Longest code of a role, as roles have it.</summary>
    public const int MaxRoleLength = 256;

    /// <summary>Longest remark.</summary>
    public const int MaxRemarkLength = 200;

    /// <summary>Longest time that somebody is on duty without an end, in days.</summary>
    public const int MaxShiftDays = 7;

    /// <summary>
    /// Days after its end in which a shift can be added, changed or taken out. Long enough to write down on Monday who stood in on Friday; afterwards the roster is
    /// what pay, complaints and the answer to "who was on duty" go by, and stays as it is.
    /// </summary>
    public const int SetRightForDays = 7;

    /// <summary>Longest absence, in days.</summary>
    public const int MaxAbsenceDays = 366;

    /// <summary>Most shifts that a week of a site shows.</summary>
    public const int MaxShiftsOfWeek = 2000;
}

namespace PropertySuite.Sites;

/// <summary>Codes of the business errors of this module; the texts stand in its localisation resource under the same keys.</summary>
public static class SitesErrorCodes
{
    /// <summary>The record belongs to a site outside the caller's scope (HTTP 403).</summary>
    public const string OutsideSiteScope = "Sites:OutsideSiteScope";

    /// <summary>Another site of the company has this code. Data: <c>code</c>.</summary>
    public const string SiteCodeTaken = "Sites:SiteCodeTaken";

    /// <summary>Another building of the site has this code. Data: <c>code</c>.</summary>
    public const string BuildingCodeTaken = "Sites:BuildingCodeTaken";

    /// <summary>Another unit of the site has this room code. Data: <c>code</c>.</summary>
    public const string UnitCodeTaken = "Sites:UnitCodeTaken";

    /// <summary>The text cannot be read as a room code. Data: <c>text</c>.</summary>
    public const string RoomCodeUnreadable = "Sites:RoomCodeUnreadable";

    /// <summary>The site has no building of this code. Data: <c>code</c>.</summary>
    public const string BuildingNotFound = "Sites:BuildingNotFound";

    /// <summary>The room code names another building than the one that was given. Data: <c>code</c>, <c>building</c>.</summary>
    public const string UnitNotInBuilding = "Sites:UnitNotInBuilding";

    /// <summary>No time zone has this IANA name. Data: <c>timeZoneId</c>.</summary>
    public const string UnknownTimeZone = "Sites:UnknownTimeZone";

    /// <summary>The service hours end before they begin.</summary>
    public const string ServiceHoursReversed = "Sites:ServiceHoursReversed";

    /// <summary>A calendar needs at least one working day a week.</summary>
    public const string NoWorkingDay = "Sites:NoWorkingDay";

    /// <summary>A date stands twice in the calendar's exceptions. Data: <c>date</c>.</summary>
    public const string CalendarDateRepeated = "Sites:CalendarDateRepeated";

    /// <summary>A calendar holds no more than so many days of its own. Data: <c>count</c>.</summary>
    public const string CalendarFull = "Sites:CalendarFull";

    /// <summary>Days that are to be taken over are set differently by somebody. Data: <c>dates</c>.</summary>
    public const string CalendarDaysDiffer = "Sites:CalendarDaysDiffer";

    /// <summary>There is no file, or it is empty (HTTP 400).</summary>
    public const string CalendarFileMissing = "Sites:CalendarFileMissing";

    /// <summary>The file is larger than a file of holidays can be (HTTP 400). Data: <c>kilobytes</c>.</summary>
    public const string CalendarFileTooLarge = "Sites:CalendarFileTooLarge";

    /// <summary>No sheet of the file has the headings of date and kind (HTTP 400).</summary>
    public const string CalendarFileWithoutHeadings = "Sites:CalendarFileWithoutHeadings";

    /// <summary>The user is a member of this site already.</summary>
    public const string AlreadyMember = "Sites:AlreadyMember";

    /// <summary>Whether a step of setting up is done can be seen from the data; it can only be said not to be needed.</summary>
    public const string SetupStepIsData = "Sites:SetupStepIsData";

    /// <summary>Taking a part over would replace what the site has said itself. Data: <c>part</c>.</summary>
    public const string CopyReplacesOwn = "Sites:CopyReplacesOwn";

    /// <summary>A site cannot take anything over from itself.</summary>
    public const string CopyFromItself = "Sites:CopyFromItself";

    /// <summary>The setting cannot be overridden by a site. Data: <c>name</c>.</summary>
    public const string SettingNotOverridable = "Sites:SettingNotOverridable";

    /// <summary>The text is no value of the setting. Data: <c>name</c>, <c>value</c>.</summary>
    public const string SettingValueInvalid = "Sites:SettingValueInvalid";

    /// <summary>Only somebody who sees every site of the company may do this (HTTP 403).</summary>
    public const string AllSitesOnly = "Sites:AllSitesOnly";

    /// <summary>The dictionary has an item of this value. Data: <c>value</c>.</summary>
    public const string DictionaryValueTaken = "Sites:DictionaryValueTaken";

    /// <summary>The dictionary has as many items as it can. Data: <c>count</c>.</summary>
    public const string DictionaryFull = "Sites:DictionaryFull";

    /// <summary>The new order does not name each item once.</summary>
    public const string DictionaryOrderIncomplete = "Sites:DictionaryOrderIncomplete";
}

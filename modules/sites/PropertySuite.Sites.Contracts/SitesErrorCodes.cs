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

    /// <summary>A building has no such floor. Data: <c>floor</c>, <c>building</c>, <c>floors</c>.</summary>
    public const string FloorNotInBuilding = "Sites:FloorNotInBuilding";

    /// <summary>The text is no floor. Data: <c>text</c>.</summary>
    public const string FloorUnreadable = "Sites:FloorUnreadable";

    /// <summary>The text is no plan of floors. Data: <c>text</c>.</summary>
    public const string FloorPlanUnreadable = "Sites:FloorPlanUnreadable";

    /// <summary>Units lie on floors that the building is not to have. Data: <c>floors</c>.</summary>
    public const string FloorsInUse = "Sites:FloorsInUse";

    /// <summary>The net area is larger than the gross area. Data: <c>code</c>, <c>net</c>, <c>gross</c>.</summary>
    public const string NetAreaAboveGross = "Sites:NetAreaAboveGross";

    /// <summary>The unit has been split or merged and cannot be changed any more. Data: <c>code</c>.</summary>
    public const string UnitRetired = "Sites:UnitRetired";

    /// <summary>A unit was split or merged; it would arise again beside the units that it has become.</summary>
    public const string UnitBecameOthers = "Sites:UnitBecameOthers";

    /// <summary>A building's code has several numbers, so that its first one would be read as the building.</summary>
    public const string BuildingCodeUnreadable = "Sites:BuildingCodeUnreadable";

    /// <summary>A plan of units cannot be carried out. Data: <c>problems</c>.</summary>
    public const string UnitPlanImpossible = "Sites:UnitPlanImpossible";

    /// <summary>Some of many units have been changed since they were shown, none was changed (HTTP 409). Data: <c>codes</c>.</summary>
    public const string UnitsChanged = "Sites:UnitsChanged";

    /// <summary>The gross areas of the parts do not add up to that of the whole. Data: <c>whole</c>, <c>parts</c>, <c>difference</c>.</summary>
    public const string GrossAreasDoNotAddUp = "Sites:GrossAreasDoNotAddUp";

    /// <summary>The net areas of the parts do not add up to that of the whole. Data: <c>whole</c>, <c>parts</c>, <c>difference</c>.</summary>
    public const string NetAreasDoNotAddUp = "Sites:NetAreasDoNotAddUp";

    /// <summary>The areas that fees are computed on do not add up to that of the whole. Data: <c>whole</c>, <c>parts</c>, <c>difference</c>.</summary>
    public const string BillingAreasDoNotAddUp = "Sites:BillingAreasDoNotAddUp";

    /// <summary>An area of the whole is known, that of a part is not. Data: <c>code</c>.</summary>
    public const string AreaOfPartMissing = "Sites:AreaOfPartMissing";

    /// <summary>Units of several buildings cannot become one.</summary>
    public const string UnitsOfSeveralBuildings = "Sites:UnitsOfSeveralBuildings";

    /// <summary>A split needs two parts, a merge two units, each once.</summary>
    public const string ReshapeNeedsSeveral = "Sites:ReshapeNeedsSeveral";

    /// <summary>The last day of units that are split or merged must be over. Data: <c>lastDay</c>.</summary>
    public const string ReshapeDayNotOver = "Sites:ReshapeDayNotOver";

    /// <summary>The last day lies before the unit was one, or was handed over. Data: <c>code</c>, <c>lastDay</c>, <c>earliest</c>.</summary>
    public const string ReshapeBeforeUnit = "Sites:ReshapeBeforeUnit";

    /// <summary>The zone is none of the site.</summary>
    public const string ZoneNotInSite = "Sites:ZoneNotInSite";

    /// <summary>Another zone of the site has this name. Data: <c>name</c>.</summary>
    public const string ZoneNameTaken = "Sites:ZoneNameTaken";

    /// <summary>The zone holds buildings or units. Data: <c>name</c>.</summary>
    public const string ZoneNotEmpty = "Sites:ZoneNotEmpty";

    /// <summary>Somebody is responsible for the zone. Data: <c>name</c>, <c>people</c>.</summary>
    public const string ZoneHasResponsible = "Sites:ZoneHasResponsible";

    /// <summary>The building is none of the site.</summary>
    public const string BuildingNotInSite = "Sites:BuildingNotInSite";

    /// <summary>A responsibility is for a zone or for a building, not for both.</summary>
    public const string ZoneOrBuilding = "Sites:ZoneOrBuilding";

    /// <summary>The user does not work in the site.</summary>
    public const string NotOfTheSite = "Sites:NotOfTheSite";

    /// <summary>The dictionary of uses has no such value that can be chosen. Data: <c>value</c>.</summary>
    public const string UnknownUse = "Sites:UnknownUse";

    /// <summary>The dictionary of skills has no such value that can be chosen. Data: <c>value</c>.</summary>
    public const string UnknownSkill = "Sites:UnknownSkill";

    /// <summary>The user is responsible for this place already.</summary>
    public const string AlreadyResponsible = "Sites:AlreadyResponsible";

    /// <summary>The region would lie below itself. Data: <c>name</c>.</summary>
    public const string RegionCircle = "Sites:RegionCircle";

    /// <summary>There would be more levels of regions than there may be. Data: <c>depth</c>.</summary>
    public const string RegionTooDeep = "Sites:RegionTooDeep";

    /// <summary>A region beside it has this name. Data: <c>name</c>.</summary>
    public const string RegionNameTaken = "Sites:RegionNameTaken";

    /// <summary>The region holds regions or sites. Data: <c>name</c>.</summary>
    public const string RegionNotEmpty = "Sites:RegionNotEmpty";

    /// <summary>The company has as many regions as it can. Data: <c>count</c>.</summary>
    public const string TooManyRegions = "Sites:TooManyRegions";

    /// <summary>The user works in this region already.</summary>
    public const string AlreadyInRegion = "Sites:AlreadyInRegion";

    /// <summary>No time zone has this IANA name. Data: <c>timeZoneId</c>.</summary>
    public const string UnknownTimeZone = "Sites:UnknownTimeZone";

    /// <summary>A span of the service hours ends before it begins.</summary>
    public const string ServiceHoursReversed = "Sites:ServiceHoursReversed";

    /// <summary>A span of service hours is no whole minutes, or too short for anybody to be served in it.</summary>
    public const string ServiceSpanTooShort = "Sites:ServiceSpanTooShort";

    /// <summary>Two spans of the service hours of a day overlap.</summary>
    public const string ServiceSpansOverlap = "Sites:ServiceSpansOverlap";

    /// <summary>A day has no span of service hours, or too many. Data: <c>count</c>.</summary>
    public const string ServiceSpanCount = "Sites:ServiceSpanCount";

    /// <summary>Service hours are given twice for a weekday. Data: <c>weekday</c>.</summary>
    public const string ServiceWeekdayRepeated = "Sites:ServiceWeekdayRepeated";

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

    /// <summary>A site may only go below what the company says. Data: <c>name</c>, <c>value</c>, <c>company</c>.</summary>
    public const string SettingBeyondCompany = "Sites:SettingBeyondCompany";

    /// <summary>Only somebody who sees every site of the company may do this (HTTP 403).</summary>
    public const string AllSitesOnly = "Sites:AllSitesOnly";

    /// <summary>The dictionary has an item of this value. Data: <c>value</c>.</summary>
    public const string DictionaryValueTaken = "Sites:DictionaryValueTaken";

    /// <summary>The dictionary has as many items as it can. Data: <c>count</c>.</summary>
    public const string DictionaryFull = "Sites:DictionaryFull";

    /// <summary>The new order does not name each item once.</summary>
    public const string DictionaryOrderIncomplete = "Sites:DictionaryOrderIncomplete";

    /// <summary>The last day of a rule lies before its first. Data: <c>from</c>, <c>to</c>.</summary>
    public const string RecurrenceEndsBeforeStart = "Sites:RecurrenceEndsBeforeStart";

    /// <summary>A weekly rule names no weekday.</summary>
    public const string RecurrenceWithoutWeekday = "Sites:RecurrenceWithoutWeekday";

    /// <summary>A field is missing that the kind of rule needs.</summary>
    public const string RecurrenceIncomplete = "Sites:RecurrenceIncomplete";

    /// <summary>A rule says a time of the day and a time before the opening, or neither.</summary>
    public const string RecurrenceTimeAmbiguous = "Sites:RecurrenceTimeAmbiguous";

    /// <summary>No month of the rule has the day. Data: <c>month</c>, <c>day</c>.</summary>
    public const string RecurrenceDayMissing = "Sites:RecurrenceDayMissing";

    /// <summary>Between its first and its last day a rule never occurs. Data: <c>from</c>, <c>to</c>.</summary>
    public const string RecurrenceNeverOccurs = "Sites:RecurrenceNeverOccurs";

    /// <summary>All occurrences of a rule are over.</summary>
    public const string RecurrenceOver = "Sites:RecurrenceOver";

    /// <summary>There is no such kind of plan. Data: <c>kind</c>.</summary>
    public const string PlanKindUnknown = "Sites:PlanKindUnknown";

    /// <summary>A number of a plan is none of its kind, or beyond its bounds. Data: <c>name</c>, <c>min</c>, <c>max</c>.</summary>
    public const string PlanParameterInvalid = "Sites:PlanParameterInvalid";

    /// <summary>The plan has ended, or is not in the state for it.</summary>
    public const string PlanStateForbidsIt = "Sites:PlanStateForbidsIt";

    /// <summary>The plan was started by hand and is not done yet.</summary>
    public const string PlanRunsAlready = "Sites:PlanRunsAlready";

    // Duties and absences

    /// <summary>The times are none: the end is not after the beginning, or too long after it. Data: <c>days</c>.</summary>
    public const string DutyTimesInvalid = "Sites:DutyTimesInvalid";

    /// <summary>The post is not of the site, or out of use.</summary>
    public const string DutyPostNotOfSite = "Sites:DutyPostNotOfSite";

    /// <summary>Another post of the site has this name. Data: <c>name</c>.</summary>
    public const string DutyPostNameTaken = "Sites:DutyPostNameTaken";

    /// <summary>Somebody was or is on duty at the post; it can be put out of use. Data: <c>name</c>.</summary>
    public const string DutyPostInUse = "Sites:DutyPostInUse";

    /// <summary>The person is on duty at that time already. Data: <c>name</c>, <c>post</c>.</summary>
    public const string OnDutyAlready = "Sites:OnDutyAlready";

    /// <summary>Nobody stands in for themselves.</summary>
    public const string StandInIsThePerson = "Sites:StandInIsThePerson";

    /// <summary>The stand-in is away at that time too. Data: <c>name</c>.</summary>
    public const string StandInIsAway = "Sites:StandInIsAway";

    /// <summary>The person is away at that time already. Data: <c>name</c>.</summary>
    public const string AwayAlready = "Sites:AwayAlready";

    /// <summary>The person stands in for somebody at that time. Data: <c>name</c>, <c>other</c>.</summary>
    public const string StandsInForSomebody = "Sites:StandsInForSomebody";

    /// <summary>Work is given to somebody who is away now. Data: <c>name</c>, <c>until</c>.</summary>
    public const string AwayNow = "Sites:AwayNow";

    /// <summary>Likewise, and somebody stands in. Data: <c>name</c>, <c>until</c>, <c>standIn</c>.</summary>
    public const string AwayNowWithStandIn = "Sites:AwayNowWithStandIn";

    /// <summary>The company has no such role. Data: <c>role</c>.</summary>
    public const string DutyRoleUnknown = "Sites:DutyRoleUnknown";

    /// <summary>Shifts are not added, changed or taken out so long after they ended. Data: <c>days</c>.</summary>
    public const string DutyShiftOver = "Sites:DutyShiftOver";

    /// <summary>The site is out of service: no plan is carried out there.</summary>
    public const string PlanSiteOutOfService = "Sites:PlanSiteOutOfService";

    /// <summary>A week is copied to another one, not to itself.</summary>
    public const string DutyWeekOntoItself = "Sites:DutyWeekOntoItself";
}

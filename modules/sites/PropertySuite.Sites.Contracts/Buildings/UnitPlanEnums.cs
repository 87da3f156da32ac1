namespace PropertySuite.Sites;

/// <summary>How the rooms of a building are numbered.</summary>
public enum RoomNumbering
{
    /// <summary>Floor and two digits, from 01 in each entrance: 1201, 1202.</summary>
    FloorAndDoor = 1,

    /// <summary>Floor and two digits that count on through the entrances of a floor: 1201, 1202 in the first, 1203, 1204 in the second.</summary>
    CountedThrough = 2,

    /// <summary>Floor and a letter, from A in each entrance: 12A, 12B.</summary>
    FloorAndLetter = 3,
}

/// <summary>What is wrong with a plan of units.</summary>
public enum UnitPlanProblemKind
{
    /// <summary>A text is no floor and no range of floors.</summary>
    FloorsUnreadable = 1,

    /// <summary>The building has no such floors.</summary>
    FloorsMissing = 2,

    /// <summary>A text is no entrance.</summary>
    EntranceUnreadable = 3,

    /// <summary>A room comes twice.</summary>
    RoomTwice = 4,

    /// <summary>A number is none that a room can have.</summary>
    RoomUnreadable = 5,

    /// <summary>A room that is to be left out would not arise anyway.</summary>
    LeftOutUnknown = 6,

    /// <summary>A net area is larger than the gross area.</summary>
    NetAreaAboveGross = 7,

    /// <summary>There would be more units than can be made at once.</summary>
    TooMany = 8,

    /// <summary>No unit would arise.</summary>
    Nothing = 9,

    /// <summary>There are more doors on a floor than letters.</summary>
    LettersExhausted = 10,

    /// <summary>A rule speaks of floors that get no units.</summary>
    RuleOutsidePlan = 11,

    /// <summary>A room number tells another floor than the one on which the room would be.</summary>
    RoomOnOtherFloor = 12,
}

namespace PropertySuite.Sites;

/// <summary>What a unit is.</summary>
public enum UnitKind
{
    /// <summary>Flat (住宅).</summary>
    Residence = 1,

    /// <summary>Shop (商铺).</summary>
    Shop = 2,

    /// <summary>Office (办公).</summary>
    Office = 3,

    /// <summary>Storage room (储藏室).</summary>
    Storage = 4,

    /// <summary>Parking space (车位).</summary>
    ParkingSpace = 5,

    /// <summary>Villa (别墅).</summary>
    Villa = 6,

    /// <summary>Room or place that belongs to all owners (公共区域): plant room, lobby, guard post.</summary>
    PublicArea = 7,
}

/// <summary>Who uses a unit at present (占用状态).</summary>
public enum UnitOccupancy
{
    /// <summary>Not known (未知).</summary>
    Unknown = 0,

    /// <summary>Not handed over yet (未交付).</summary>
    NotHandedOver = 1,

    /// <summary>Handed over, not fitted out (已交付未装修).</summary>
    HandedOver = 2,

    /// <summary>Being fitted out (装修中).</summary>
    Renovating = 3,

    /// <summary>The owner lives in it (自住).</summary>
    OwnerOccupied = 4,

    /// <summary>Let (出租).</summary>
    Rented = 5,

    /// <summary>Empty (空置).</summary>
    Vacant = 6,
}

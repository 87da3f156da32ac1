namespace PropertySuite.Repairs;

/// <summary>Limits of the fields of a repair order; lengths in characters.</summary>
public static class RepairOrderConsts
{
    /// <summary>How other modules name a repair order.</summary>
    public const string SubjectType = "Repairs.RepairOrder";

    /// <summary>Kind of decision that a quote above the limit asks for.</summary>
    public const string QuoteApprovalKind = "repairs.quote";

    /// <summary>Kind in document numbers.</summary>
    public const string NumberKind = "RP";

    /// <summary>Longest document number.</summary>
    public const int MaxNumberLength = 32;

    /// <summary>Longest name of a person.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest phone number.</summary>
    public const int MaxPhoneLength = 32;

    /// <summary>Longest place in words.</summary>
    public const int MaxLocationLength = 128;

    /// <summary>Longest description.</summary>
    public const int MaxDescriptionLength = 1000;

    /// <summary>Longest reason, cause, result or remark.</summary>
    public const int MaxRemarkLength = 500;

    /// <summary>Longest signature picture: a PNG as a data URL.</summary>
    public const int MaxSignatureLength = 65_536;

    /// <summary>Most material lines of an order.</summary>
    public const int MaxMaterials = 50;

    /// <summary>Longest name of a material.</summary>
    public const int MaxMaterialNameLength = 64;

    /// <summary>Longest unit of measure.</summary>
    public const int MaxUnitOfMeasureLength = 16;

    /// <summary>Most technicians of an order.</summary>
    public const int MaxTechnicians = 10;

    /// <summary>Cards that the board shows in a column.</summary>
    public const int BoardCardsPerColumn = 20;

    /// <summary>What is due within so many minutes is due soon (30 分钟内会超时).</summary>
    public const int DueSoonMinutes = 30;

    /// <summary>Figures of the home page are counted up to here.</summary>
    public const int FigureLimit = 1_000;

    /// <summary>Appointments of a day that the home page shows; the list has them all.</summary>
    public const int AppointmentsShown = 50;

    /// <summary>Most units that a list is asked for at once: those of one owner.</summary>
    public const int MaxUnitsOfFilter = 100;
}

using Volo.Abp.DependencyInjection;
using static PropertySuite.Sites.UnitOccupancy;

namespace PropertySuite.Sites;

/// <summary>Colours the unit board by present use (占用).</summary>
public class OccupancyUnitBoardLayerProvider() : UnitFieldLayer<UnitOccupancy>(
    "sites.occupancy",
    "UnitBoard:Occupancy",
    order: 10,
    [
        (OwnerOccupied, UnitBoardTone.Plain), (Rented, UnitBoardTone.Info), (Vacant, UnitBoardTone.Neutral), (Renovating, UnitBoardTone.Warning),
        (HandedOver, UnitBoardTone.Success), (NotHandedOver, UnitBoardTone.Hatched), (Unknown, UnitBoardTone.Dashed),
    ],
    unit => unit.Occupancy), ITransientDependency;

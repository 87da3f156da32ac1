using Volo.Abp.DependencyInjection;
using static PropertySuite.Sites.UnitKind;

namespace PropertySuite.Sites;

/// <summary>Colours the unit board by what units are (类型).</summary>
public class KindUnitBoardLayerProvider() : UnitFieldLayer<UnitKind>(
    "sites.kind",
    "UnitBoard:Kind",
    order: 20,
    [
        (Residence, UnitBoardTone.Plain), (Villa, UnitBoardTone.Success), (Shop, UnitBoardTone.Warning), (Office, UnitBoardTone.Info),
        (Storage, UnitBoardTone.Neutral), (ParkingSpace, UnitBoardTone.Progress), (PublicArea, UnitBoardTone.Hatched),
    ],
    unit => unit.Kind), ITransientDependency;

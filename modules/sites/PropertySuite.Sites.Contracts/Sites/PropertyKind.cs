namespace PropertySuite.Sites;

/// <summary>Use of a site's property (业态).</summary>
public enum PropertyKind
{
    /// <summary>Flats (住宅).</summary>
    Residential = 1,

    /// <summary>Villas (别墅).</summary>
    Villa = 2,

    /// <summary>Offices (写字楼).</summary>
    Office = 3,

    /// <summary>Hotel (酒店).</summary>
    Hotel = 4,

    /// <summary>Shops and retail podium (商业).</summary>
    Retail = 5,

    /// <summary>Car park (停车场).</summary>
    CarPark = 6,
}

namespace PropertySuite.Abp.Domain;

/// <summary>An event about an entity whose type the reader does not know.</summary>
internal interface ICarriesEntity
{
    object Entity { get; }
}

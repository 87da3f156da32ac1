namespace Volo.Abp.ObjectMapping;

/// <summary>A source that knows how to become the destination.</summary>
public interface IMapTo<TDestination>
{
    TDestination MapTo();

    void MapTo(TDestination destination);
}

namespace Volo.Abp.ObjectMapping;

/// <summary>A destination that knows how to fill itself.</summary>
public interface IMapFrom<in TSource>
{
    void MapFrom(TSource source);
}

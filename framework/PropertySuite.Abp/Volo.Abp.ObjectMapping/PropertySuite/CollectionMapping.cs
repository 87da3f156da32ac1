using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.ObjectMapping;

namespace PropertySuite.Abp.ObjectMapping;

/// <summary>Maps a collection to a collection by the mapper of their elements. Found out once for each pair of types.</summary>
internal abstract class CollectionMapping<TSource, TDestination>
{
    private static readonly Type[] DestinationTypes =
    [
        typeof(IEnumerable<>), typeof(ICollection<>), typeof(Collection<>), typeof(IList<>), typeof(List<>),
        typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>),
    ];

    /// <summary>Null when one of the types is no collection.</summary>
    public static CollectionMapping<TSource, TDestination>? Instance { get; } = Create();

    /// <summary>Fills <paramref name="destination"/> or, when it is null or cannot be filled, makes a new collection.</summary>
    /// <returns>False when there is no mapper of the elements.</returns>
    public abstract bool TryMap(
        IServiceProvider provider,
        TSource source,
        TDestination? destination,
        [MaybeNullWhen(false)] out TDestination result);

    private static CollectionMapping<TSource, TDestination>? Create()
    {
        var from = SourceElement(typeof(TSource));
        var to = DestinationElement(typeof(TDestination));
        return from is null || to is null
            ? null
            : (CollectionMapping<TSource, TDestination>)Activator.CreateInstance(
                typeof(ElementWise<,>).MakeGenericType(typeof(TSource), typeof(TDestination), from, to))!;
    }

    private static Type? SourceElement(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        if (type == typeof(string))
        {
            return null;
        }

        return type.GetInterfaces().Prepend(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GenericTypeArguments[0];
    }

    private static Type? DestinationElement(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType && DestinationTypes.Contains(type.GetGenericTypeDefinition()) ? type.GenericTypeArguments[0] : null;
    }

    private sealed class ElementWise<TFrom, TTo> : CollectionMapping<TSource, TDestination>
    {
        public override bool TryMap(
            IServiceProvider provider,
            TSource source,
            TDestination? destination,
            [MaybeNullWhen(false)] out TDestination result)
        {
            var mapper = provider.GetService<IObjectMapper<TFrom, TTo>>();
            if (mapper is null)
            {
                result = default;
                return false;
            }

            var elements = (IEnumerable<TFrom>)source!;
            if (typeof(TDestination).IsArray)
            {
                result = (TDestination)(object)elements.Select(mapper.Map).ToArray();
                return true;
            }

            if (destination is ICollection<TTo> { IsReadOnly: false } existing)
            {
                // Mapped first: the source may be the destination.
                var mapped = elements.Select(mapper.Map).ToList();
                existing.Clear();
                mapped.ForEach(existing.Add);
                result = destination;
                return true;
            }

            var list = new List<TTo>(elements.TryGetNonEnumeratedCount(out var count) ? count : 4);
            list.AddRange(elements.Select(mapper.Map));
            object collection = typeof(TDestination) == typeof(Collection<TTo>) ? new Collection<TTo>(list) : list;
            result = (TDestination)collection;
            return true;
        }
    }
}

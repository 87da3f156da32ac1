namespace Volo.Abp.Collections;

/// <summary>A list of types.</summary>
public interface ITypeList : ITypeList<object>
{
}

/// <summary>A list of types that are all assignable to <typeparamref name="TBaseType"/>.</summary>
public interface ITypeList<in TBaseType> : IList<Type>
{
    void Add<T>() where T : TBaseType;

    /// <summary>Returns false when the type was there already.</summary>
    bool TryAdd<T>() where T : TBaseType;

    bool Contains<T>() where T : TBaseType;

    void Remove<T>() where T : TBaseType;
}

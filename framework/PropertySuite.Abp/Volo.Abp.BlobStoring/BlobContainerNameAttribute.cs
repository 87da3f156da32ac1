using System.Reflection;

namespace Volo.Abp.BlobStoring;

/// <summary>Names the container that a marker class stands for.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class BlobContainerNameAttribute : Attribute
{
    /// <summary>Names the container.</summary>
    public BlobContainerNameAttribute(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The name for a marker class.</summary>
    public virtual string GetName(Type type) => Name;

    /// <summary>The name that <typeparamref name="T"/> stands for.</summary>
    public static string GetContainerName<T>() => GetContainerName(typeof(T));

    /// <summary>The name that a class stands for: its attribute's, else its full name.</summary>
    public static string GetContainerName(Type type) =>
        type.GetCustomAttribute<BlobContainerNameAttribute>()?.GetName(type) ?? type.FullName!;
}

/// <summary>The container of those who ask for none in particular.</summary>
[BlobContainerName(Name)]
public class DefaultContainer
{
    /// <summary>Its name.</summary>
    public const string Name = "default";
}

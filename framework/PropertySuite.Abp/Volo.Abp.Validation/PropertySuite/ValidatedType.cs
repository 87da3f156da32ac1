using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.Reflection;
using Volo.Abp.Validation;

namespace PropertySuite.Abp.Validation;

/// <summary>What there is to validate in objects of a class; found out once.</summary>
internal sealed class ValidatedType
{
    private static readonly ConcurrentDictionary<Type, ValidatedType> Types = new();

    private ValidatedType(Type type)
    {
        var properties = type.IsDefined(typeof(DisableValidationAttribute), true)
            ? []
            : type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
                .Where(p => !p.IsDefined(typeof(DisableValidationAttribute), true))
                .Select(p => new Property(p))
                .ToArray();
        RuledProperties = properties.Where(p => p.Attributes.Length > 0).ToArray();
        NestedProperties = properties.Where(p => p.MayHoldObjects).ToArray();
    }

    /// <summary>Properties with validation attributes.</summary>
    public IReadOnlyList<Property> RuledProperties { get; }

    /// <summary>Properties whose values may themselves have something to validate.</summary>
    public IReadOnlyList<Property> NestedProperties { get; }

    public static ValidatedType Of(Type type) => Types.GetOrAdd(type, static t => new ValidatedType(t));

    internal sealed class Property
    {
        private readonly MethodInvoker _read;

        public Property(PropertyInfo property)
        {
            Name = property.Name;
            _read = MethodInvoker.Create(property.GetMethod!);
            // Attributes of an overridden property count too, which PropertyInfo's own look-up leaves out.
            Attributes = Attribute.GetCustomAttributes(property, typeof(ValidationAttribute), true).Cast<ValidationAttribute>().ToArray();
            DisplayName = property.GetCustomAttribute<DisplayAttribute>()?.GetName()
                          ?? property.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName
                          ?? property.Name;
            MayHoldObjects = !TypeHelper.IsPrimitiveExtended(property.PropertyType, includeEnums: true)
                             && !typeof(Delegate).IsAssignableFrom(property.PropertyType)
                             && property.PropertyType != typeof(Type);
        }

        public string Name { get; }

        public string DisplayName { get; }

        public ValidationAttribute[] Attributes { get; }

        public bool MayHoldObjects { get; }

        public object? Read(object instance) => _read.Invoke(instance);
    }
}

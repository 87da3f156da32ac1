namespace Volo.Abp.EventBus;

/// <summary>The name of an event between processes; without it the full name of the type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class EventNameAttribute : Attribute
{
    public EventNameAttribute(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
    }

    public virtual string Name { get; }

    public static string GetNameOrDefault<TEvent>() => GetNameOrDefault(typeof(TEvent));

    public static string GetNameOrDefault(Type eventType)
        => Check.NotNull(eventType, nameof(eventType)).GetCustomAttributes(true).OfType<EventNameAttribute>().FirstOrDefault()?.Name
           ?? eventType.FullName!;
}

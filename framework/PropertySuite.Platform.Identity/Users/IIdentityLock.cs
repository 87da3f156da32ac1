namespace PropertySuite.Identity;

/// <summary>Makes changes that must not cross each other wait for each other.</summary>
public interface IIdentityLock
{
    /// <summary>Waits until nobody else holds the lock in the current tenant, and holds it until the current transaction ends.</summary>
    Task TakeAsync(string name);

    /// <summary>The same, one after the other in the whole installation.</summary>
    Task TakeForAllAsync(string name);
}

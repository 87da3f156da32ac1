namespace Volo.Abp.Auditing;

/// <summary>Fills who-and-when properties of objects that have them.</summary>
public interface IAuditPropertySetter
{
    /// <summary>Sets creation time and creator where they are not set yet.</summary>
    void SetCreationProperties(object targetObject);

    /// <summary>Sets time and user of the last change.</summary>
    void SetModificationProperties(object targetObject);

    /// <summary>Sets time and user of the deletion where they are not set yet.</summary>
    void SetDeletionProperties(object targetObject);

    /// <summary>Raises the version of an object that counts its changes.</summary>
    void IncrementEntityVersionProperty(object targetObject);
}

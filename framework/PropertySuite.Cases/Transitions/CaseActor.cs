namespace PropertySuite.Cases;

/// <summary>Who does something with a case, and what they may do.</summary>
public sealed record CaseActor
{
    private readonly HashSet<string> _permissions;

    /// <summary>A person.</summary>
    /// <param name="userId">User.</param>
    /// <param name="name">Name as colleagues read it.</param>
    /// <param name="permissions">Permissions that the person has, of those that the case's table asks for.</param>
    public CaseActor(Guid userId, string name, params IEnumerable<string> permissions)
        : this((Guid?)userId, name, permissions)
    {
    }

    private CaseActor(Guid? userId, string name, IEnumerable<string> permissions)
    {
        UserId = userId;
        Name = name;
        _permissions = [.. permissions];
    }

    /// <summary>The system itself: it takes the rows that no person may, and only those.</summary>
    public static CaseActor System { get; } = new(null, "", []);

    /// <summary>User; null for the system.</summary>
    public Guid? UserId { get; }

    /// <summary>Name as colleagues read it; empty for the system.</summary>
    public string Name { get; }

    /// <summary>Whether this is the system.</summary>
    public bool IsSystem => UserId is null;

    /// <summary>Whether the actor has a permission.</summary>
    public bool May(string permission) => _permissions.Contains(permission);

    /// <summary>Whether the actor may take rows with this permission: the system those with none, a person those whose permission they have.</summary>
    public bool May(CasePermission? permission) => permission is null ? IsSystem : permission.AnyOf.Any(May);
}

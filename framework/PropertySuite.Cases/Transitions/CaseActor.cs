namespace PropertySuite.Cases;

/// <summary>Who does something with a case, and what they may do.</summary>
public sealed record CaseActor
{
    private readonly HashSet<string> _permissions;

    /// <summary>A person, or a program that works for the company by its interface.</summary>
    /// <param name="userId">User; null for a program.</param>
    /// <param name="name">Name as colleagues read it.</param>
    /// <param name="permissions">Permissions that they have, of those that the case's table asks for.</param>
    public CaseActor(Guid? userId, string name, params IEnumerable<string> permissions)
    {
        UserId = userId;
        Name = name;
        _permissions = [.. permissions];
    }

    /// <summary>The system itself: it takes the rows that nobody else may, and only those.</summary>
    public static CaseActor System { get; } = new(null, "") { IsSystem = true };

    /// <summary>User; null for the system and for programs.</summary>
    public Guid? UserId { get; }

    /// <summary>Name as colleagues read it; empty for the system.</summary>
    public string Name { get; }

    /// <summary>Whether this is the system.</summary>
    public bool IsSystem { get; private init; }

    /// <summary>Names of the actor's roles; a case can wait for whoever has one.</summary>
    public IReadOnlyCollection<string> Roles { get; init; } = [];

    /// <summary>Departments (organization units) that the actor belongs to, those above them too; filled where a case can wait for a department.</summary>
    public IReadOnlyCollection<Guid> DepartmentIds { get; init; } = [];

    /// <summary>Whether the actor has a permission.</summary>
    public bool May(string permission) => _permissions.Contains(permission);

    /// <summary>Whether the actor may take rows with this permission: the system those with none, a person those whose permission they have.</summary>
    public bool May(CasePermission? permission) => permission is null ? IsSystem : permission.AnyOf.Any(May);
}

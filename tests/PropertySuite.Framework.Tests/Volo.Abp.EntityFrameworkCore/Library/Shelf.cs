using Volo.Abp.Domain.Entities;

namespace PropertySuite.Framework.Tests.Library;

/// <summary>What belongs to a branch of the library; the host filters it by the branches that the caller may see.</summary>
public interface IHasBranch
{
    Guid BranchId { get; }
}

/// <summary>A shelf of a branch.</summary>
public class Shelf(Guid id, Guid branchId, string name) : BasicAggregateRoot<Guid>(id), IHasBranch
{
    public Guid BranchId { get; private set; } = branchId;

    public string Name { get; set; } = name;
}

/// <summary>The branches that the caller may see.</summary>
public sealed class VisibleBranches
{
    private readonly AsyncLocal<Guid[]?> _ids = new();

    public Guid[] Ids
    {
        get => _ids.Value ?? [];
        set => _ids.Value = value;
    }
}

using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Approvals;

/// <summary>By which steps a kind is decided. What is under way keeps the steps that it began with.</summary>
public abstract class PolicyOfKind : AuditedAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>For the mapper.</summary>
    protected PolicyOfKind()
    {
        Kind = null!;
        Steps = null!;
    }

    /// <summary>Says so; <see cref="ApprovalPolicyManager"/> has checked it.</summary>
    protected PolicyOfKind(Guid id, string kind, IReadOnlyList<ApprovalStepRule> steps)
        : base(id)
    {
        Kind = kind;
        Steps = steps;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; protected set; }

    /// <summary>Kind of decision.</summary>
    public string Kind { get; protected set; }

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<ApprovalStepRule> Steps { get; protected set; }

    /// <summary>Says it anew; <see cref="ApprovalPolicyManager"/> has checked it.</summary>
    internal void SetSteps(IReadOnlyList<ApprovalStepRule> steps) => Steps = steps;
}

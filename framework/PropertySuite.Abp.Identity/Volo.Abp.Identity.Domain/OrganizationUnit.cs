using System.Globalization;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>
/// A department or team (组织机构) in the tree of a company. The code says where in the tree: five digits a level, such as
/// <c>00001.00042</c>, so that everything below a unit is what begins with its code. Changed through <see cref="OrganizationUnitManager"/>.
/// </summary>
public class OrganizationUnit : FullAuditedAggregateRoot<Guid>, IMultiTenant, IHasEntityVersion
{
    private const char Separator = '.';

    /// <summary>For the database.</summary>
    protected OrganizationUnit()
    {
        Code = string.Empty;
        DisplayName = string.Empty;
        Roles = [];
    }

    /// <summary>Creates a unit; its code follows when it is placed in the tree.</summary>
    public OrganizationUnit(Guid id, string displayName, Guid? parentId = null, Guid? tenantId = null)
        : base(id)
    {
        Code = string.Empty;
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName), OrganizationUnitConsts.MaxDisplayNameLength);
        ParentId = parentId;
        TenantId = tenantId;
        Roles = [];
    }

    /// <inheritdoc />
    public virtual Guid? TenantId { get; protected set; }

    /// <summary>The unit above; null for one at the top.</summary>
    public virtual Guid? ParentId { get; internal set; }

    /// <summary>The place in the tree, unique within the company.</summary>
    public virtual string Code { get; internal set; }

    /// <summary>The name, unique among the units of the same parent.</summary>
    public virtual string DisplayName { get; set; }

    /// <inheritdoc />
    public virtual int EntityVersion { get; protected set; }

    /// <summary>The roles that everybody in the unit has.</summary>
    public virtual ICollection<OrganizationUnitRole> Roles { get; protected set; }

    /// <summary>The code of the given places: <c>CreateCode(1, 42)</c> is "00001.00042". Null without places.</summary>
    public static string? CreateCode(params int[]? numbers)
    {
        var format = new string('0', OrganizationUnitConsts.CodeUnitLength);
        return numbers is null or []
            ? null
            : string.Join(Separator, numbers.Select(number => number.ToString(format, CultureInfo.InvariantCulture)));
    }

    /// <summary>The code of a child: that of the parent, if there is one, and that of the child in it.</summary>
    public static string AppendCode(string? parentCode, string childCode)
    {
        Check.NotNullOrEmpty(childCode, nameof(childCode));
        return parentCode.IsNullOrEmpty() ? childCode : $"{parentCode}{Separator}{childCode}";
    }

    /// <summary>The part of a code below that of a parent; null if it is the parent's own.</summary>
    public static string? GetRelativeCode(string code, string? parentCode)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        if (parentCode.IsNullOrEmpty())
        {
            return code;
        }

        return code.Length == parentCode!.Length ? null : code[(parentCode.Length + 1)..];
    }

    /// <summary>The code of the next unit beside: "00019.00055.00001" is followed by "00019.00055.00002".</summary>
    public static string CalculateNextCode(string code)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        var next = int.Parse(GetLastUnitCode(code), CultureInfo.InvariantCulture) + 1;
        return AppendCode(GetParentCode(code), CreateCode(next)!);
    }

    /// <summary>The last level of a code.</summary>
    public static string GetLastUnitCode(string code)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        return code[(code.LastIndexOf(Separator) + 1)..];
    }

    /// <summary>The code of the unit above; null at the top.</summary>
    public static string? GetParentCode(string code)
    {
        Check.NotNullOrEmpty(code, nameof(code));
        var last = code.LastIndexOf(Separator);
        return last < 0 ? null : code[..last];
    }

    /// <summary>Gives everybody in the unit a role; nothing happens when they have it.</summary>
    public virtual void AddRole(Guid roleId)
    {
        if (!IsInRole(roleId))
        {
            Roles.Add(new OrganizationUnitRole(roleId, Id, TenantId));
        }
    }

    /// <summary>Takes a role away from the unit; nothing happens when it does not have it.</summary>
    public virtual void RemoveRole(Guid roleId)
    {
        foreach (var given in Roles.Where(given => given.RoleId == roleId).ToList())
        {
            Roles.Remove(given);
        }
    }

    /// <summary>Whether the unit has the role.</summary>
    public virtual bool IsInRole(Guid roleId) => Roles.Any(given => given.RoleId == roleId);
}

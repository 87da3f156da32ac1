using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

/// <summary>Keeps a changed principal for the asynchronous call.</summary>
public abstract class CurrentPrincipalAccessorBase : ICurrentPrincipalAccessor
{
    private readonly AsyncLocal<ClaimsPrincipal?> _current = new();

    public ClaimsPrincipal Principal => _current.Value ?? GetClaimsPrincipal();

    public virtual IDisposable Change(ClaimsPrincipal principal)
    {
        var outer = _current.Value;
        _current.Value = principal;
        return new DisposeAction<(AsyncLocal<ClaimsPrincipal?> Current, ClaimsPrincipal? Outer)>(
            static s => s.Current.Value = s.Outer,
            (_current, outer));
    }

    /// <summary>The principal where none was set by <see cref="Change"/>.</summary>
    protected abstract ClaimsPrincipal GetClaimsPrincipal();
}

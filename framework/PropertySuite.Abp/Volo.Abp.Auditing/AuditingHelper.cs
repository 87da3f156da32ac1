using System.Reflection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.Auditing;

/// <inheritdoc cref="IAuditingHelper" />
public class AuditingHelper : IAuditingHelper, ITransientDependency
{
    private readonly AbpAuditingOptions _options;
    private readonly IAuditSerializer _serializer;
    private readonly ICurrentUser _currentUser;
    private readonly ICurrentTenant _currentTenant;
    private readonly IClock _clock;
    private readonly IServiceProvider _serviceProvider;
    private readonly ILogger<AuditingHelper> _logger;

    /// <summary>Creates the helper.</summary>
    public AuditingHelper(
        IOptions<AbpAuditingOptions> options,
        IAuditSerializer serializer,
        ICurrentUser currentUser,
        ICurrentTenant currentTenant,
        IClock clock,
        IServiceProvider serviceProvider,
        ILogger<AuditingHelper> logger)
    {
        _options = options.Value;
        _serializer = serializer;
        _currentUser = currentUser;
        _currentTenant = currentTenant;
        _clock = clock;
        _serviceProvider = serviceProvider;
        _logger = logger;
    }

    /// <inheritdoc />
    public virtual bool ShouldSaveAudit(
        MethodInfo? methodInfo, bool defaultValue = false, bool ignoreIntegrationServiceAttribute = false)
    {
        if (methodInfo is not { IsPublic: true })
        {
            return false;
        }

        if (methodInfo.IsDefined(typeof(AuditedAttribute), true))
        {
            return true;
        }

        if (methodInfo.IsDefined(typeof(DisableAuditingAttribute), true))
        {
            return false;
        }

        return methodInfo.DeclaringType is { } type
            ? AuditingInterceptorRegistrar.ShouldAuditTypeByDefaultOrNull(type) is { } decided
                ? decided && (ignoreIntegrationServiceAttribute || _options.IsEnabledForIntegrationServices || !IsIntegrationService(type))
                : defaultValue
            : defaultValue;
    }

    /// <inheritdoc />
    public virtual bool IsEntityHistoryEnabled(Type entityType, bool defaultValue = false)
    {
        if (!entityType.IsPublic || _options.IgnoredTypes.Exists(type => type.IsAssignableFrom(entityType)))
        {
            return false;
        }

        if (entityType.IsDefined(typeof(AuditedAttribute), true)
            || entityType.GetProperties().Any(property => property.IsDefined(typeof(AuditedAttribute), true)))
        {
            return true;
        }

        return !entityType.IsDefined(typeof(DisableAuditingAttribute), true)
            && (_options.EntityHistorySelectors.Any(selector => selector.Predicate(entityType)) || defaultValue);
    }

    /// <inheritdoc />
    public virtual AuditLogInfo CreateAuditLogInfo()
    {
        var log = new AuditLogInfo
        {
            ApplicationName = _options.ApplicationName,
            TenantId = _currentTenant.Id,
            TenantName = _currentTenant.Name,
            UserId = _currentUser.Id,
            UserName = _currentUser.UserName,
            ClientId = _currentUser.FindClaim(AbpClaimTypes.ClientId)?.Value,
            ExecutionTime = _clock.Now,
        };
        foreach (var contributor in _options.Contributors)
        {
            try
            {
                contributor.PreContribute(new AuditLogContributionContext(_serviceProvider, log));
            }
            catch (Exception exception)
            {
                _logger.LogWarning(exception, "Audit contributor {Contributor} failed.", contributor.GetType().FullName);
            }
        }

        return log;
    }

    /// <inheritdoc />
    public virtual AuditLogActionInfo CreateAuditLogAction(AuditLogInfo auditLog, Type? type, MethodInfo method, object?[] arguments)
    {
        var named = new Dictionary<string, object?>();
        var parameters = method.GetParameters();
        for (var index = 0; index < parameters.Length && index < arguments.Length; index++)
        {
            named[parameters[index].Name!] = arguments[index];
        }

        return CreateAuditLogAction(auditLog, type, method, named);
    }

    /// <inheritdoc />
    public virtual AuditLogActionInfo CreateAuditLogAction(
        AuditLogInfo auditLog, Type? type, MethodInfo method, IDictionary<string, object?> arguments) => new()
    {
        ServiceName = type?.FullName ?? string.Empty,
        MethodName = method.Name,
        Parameters = SerializeArguments(method, arguments),
        ExecutionTime = _clock.Now,
    };

    private static bool IsIntegrationService(Type type) =>
        type.IsDefined(typeof(IntegrationServiceAttribute), true)
        || type.GetInterfaces().Any(implemented => implemented.IsDefined(typeof(IntegrationServiceAttribute), true));

    private string SerializeArguments(MethodInfo method, IDictionary<string, object?> arguments)
    {
        try
        {
            var silent = method.GetParameters()
                .Where(parameter => parameter.IsDefined(typeof(DisableAuditingAttribute), true))
                .Select(parameter => parameter.Name)
                .ToHashSet();
            var written = arguments
                .Where(argument => !silent.Contains(argument.Key))
                .ToDictionary(
                    argument => argument.Key,
                    argument => argument.Value is { } value && _options.IgnoredTypes.Exists(type => type.IsInstanceOfType(value))
                        ? null
                        : argument.Value);
            return written.Count == 0 ? "{}" : _serializer.Serialize(written);
        }
        catch (Exception exception)
        {
            _logger.LogWarning(exception, "The arguments of {Method} cannot be written to the audit log.", method.Name);
            return "{}";
        }
    }
}

using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Aspects;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;
using Volo.Abp.Validation;

namespace Volo.Abp.Application.Services;

/// <summary>
/// Base of application services, with what they usually need. Their input is validated and each call is a unit of work.
/// </summary>
public abstract class ApplicationService
    : IApplicationService, IAvoidDuplicateCrossCuttingConcerns, IValidationEnabled, IUnitOfWorkEnabled, IAuditingEnabled, ITransientDependency
{
    /// <summary>Endings of class names that are no part of an application service's name.</summary>
    public static string[] CommonPostfixes { get; set; } = ["AppService", "ApplicationService", "IntegrationService", "Service"];

    /// <summary>Resolves services on first use. Set by the container.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    /// <inheritdoc />
    public List<string> AppliedCrossCuttingConcerns { get; } = [];

    /// <summary>The units of work.</summary>
    protected IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    /// <summary>The current unit of work; null outside any.</summary>
    protected IUnitOfWork? CurrentUnitOfWork => UnitOfWorkManager?.Current;

    /// <summary>Runs queries asynchronously.</summary>
    protected IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    /// <summary>Names whose mappings are used; null for those of the whole application.</summary>
    protected Type? ObjectMapperContext { get; set; }

    /// <summary>Maps objects to others.</summary>
    protected IObjectMapper ObjectMapper => (IObjectMapper)LazyServiceProvider.LazyGetRequiredService(
        ObjectMapperContext is null ? typeof(IObjectMapper) : typeof(IObjectMapper<>).MakeGenericType(ObjectMapperContext));

    /// <summary>Makes keys.</summary>
    protected IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>();

    /// <summary>Makes loggers.</summary>
    protected ILoggerFactory LoggerFactory => LazyServiceProvider.LazyGetRequiredService<ILoggerFactory>();

    /// <summary>Logs under the name of the service's class.</summary>
    protected ILogger Logger => field ??= LazyServiceProvider is null ? NullLogger.Instance : LoggerFactory.CreateLogger(GetType().FullName!);

    /// <summary>The tenant in force.</summary>
    protected ICurrentTenant CurrentTenant => LazyServiceProvider.LazyGetRequiredService<ICurrentTenant>();

    /// <summary>Switches query filters.</summary>
    protected IDataFilter DataFilter => LazyServiceProvider.LazyGetRequiredService<IDataFilter>();

    /// <summary>The caller.</summary>
    protected ICurrentUser CurrentUser => LazyServiceProvider.LazyGetRequiredService<ICurrentUser>();

    /// <summary>Reads settings.</summary>
    protected ISettingProvider SettingProvider => LazyServiceProvider.LazyGetRequiredService<ISettingProvider>();

    /// <summary>The time.</summary>
    protected IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    /// <summary>Decides what the caller may do.</summary>
    protected IAuthorizationService AuthorizationService => LazyServiceProvider.LazyGetRequiredService<IAuthorizationService>();

    /// <summary>Makes localizers.</summary>
    protected IStringLocalizerFactory StringLocalizerFactory => LazyServiceProvider.LazyGetRequiredService<IStringLocalizerFactory>();

    /// <summary>Texts of <see cref="LocalizationResource"/>, or of the default resource.</summary>
    /// <exception cref="AbpException">Neither is set.</exception>
    protected IStringLocalizer L => field ??= CreateLocalizer();

    /// <summary>Where <see cref="L"/> finds its texts; null for the default resource.</summary>
    protected Type? LocalizationResource { get; set; }

    /// <summary>Throws unless the caller has the permission. Does nothing without a name.</summary>
    protected virtual async Task CheckPolicyAsync(string? policyName)
    {
        if (!string.IsNullOrEmpty(policyName))
        {
            await AuthorizationService.CheckAsync(policyName);
        }
    }

    /// <summary>Makes <see cref="L"/>.</summary>
    protected virtual IStringLocalizer CreateLocalizer() =>
        LocalizationResource is not null
            ? StringLocalizerFactory.Create(LocalizationResource)
            : StringLocalizerFactory.CreateDefaultOrNull()
                ?? throw new AbpException(
                    $"Set {nameof(LocalizationResource)} or {nameof(AbpLocalizationOptions)}.{nameof(AbpLocalizationOptions.DefaultResourceType)} "
                    + $"to use {nameof(L)}.");
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.Timing;

namespace Volo.Abp.AspNetCore.Mvc.ModelBinding;

/// <summary>Reads a time from route or query and brings it to the kind of the clock.</summary>
public class AbpDateTimeModelBinder : IModelBinder
{
    private readonly DateTimeModelBinder _inner;
    private readonly IClock _clock;

    public AbpDateTimeModelBinder(DateTimeModelBinder inner, IClock clock)
    {
        _inner = inner;
        _clock = clock;
    }

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await _inner.BindModelAsync(bindingContext);
        if (bindingContext.Result is { IsModelSet: true, Model: DateTime value })
        {
            bindingContext.Result = ModelBindingResult.Success(_clock.Normalize(value));
        }
    }
}

/// <summary>Gives <see cref="AbpDateTimeModelBinder"/> to <see cref="DateTime"/> values.</summary>
public class AbpDateTimeModelBinderProvider : IModelBinderProvider
{
    private const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
        => context.Metadata.UnderlyingOrModelType == typeof(DateTime)
            ? new AbpDateTimeModelBinder(
                new DateTimeModelBinder(Styles, context.Services.GetRequiredService<ILoggerFactory>()),
                context.Services.GetRequiredService<IClock>())
            : null;
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.ContentFormatters;

/// <summary>Binds <see cref="IRemoteStreamContent"/> and collections of it.</summary>
public class AbpRemoteStreamContentModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.ModelType;
        return type == typeof(IRemoteStreamContent)
               || type == typeof(RemoteStreamContent)
               || (type != typeof(object) && type.IsAssignableFrom(typeof(List<RemoteStreamContent>))
                   && type.IsAssignableTo(typeof(IEnumerable<IRemoteStreamContent>)))
            ? new AbpRemoteStreamContentModelBinder()
            : null;
    }
}

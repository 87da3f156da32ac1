namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Kinds of application services.</summary>
[Flags]
public enum ApplicationServiceTypes : byte
{
    ApplicationServices = 1,
    IntegrationServices = 2,
    All = ApplicationServices | IntegrationServices,
}

using PropertySuite.Abp.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.ExceptionHandling;

// ABP keeps this class in the package of the exceptions, under a namespace of the web packages.
[assembly: PackageMember(typeof(AbpExceptionHandlingModule), typeof(DefaultExceptionToErrorInfoConverter))]

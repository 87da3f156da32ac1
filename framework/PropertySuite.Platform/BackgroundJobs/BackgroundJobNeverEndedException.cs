using Volo.Abp;

namespace PropertySuite.BackgroundJobs;

/// <summary>A job is given up because each time its process died with it.</summary>
public sealed class BackgroundJobNeverEndedException() : AbpException("It never came to an end: each time its process died with it.");

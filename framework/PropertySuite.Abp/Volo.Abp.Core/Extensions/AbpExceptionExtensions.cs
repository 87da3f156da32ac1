using System.Runtime.ExceptionServices;

namespace System;

public static class AbpExceptionExtensions
{
    /// <summary>Throws again with the stack trace it has.</summary>
    public static void ReThrow(this Exception exception) => ExceptionDispatchInfo.Capture(exception).Throw();
}

using System.Runtime.CompilerServices;
using Volo.Abp;

namespace PropertySuite.Cases;

/// <summary>Makes guards. A guard is named after the field that holds it.</summary>
public static class Guard
{
    /// <summary>Who acts: others are not offered the action, and refused with <paramref name="errorCode"/>.</summary>
    public static CaseGuard<TCase> OnActor<TCase>(
        Func<TCase, CaseActor, bool> isAllowed, string errorCode, [CallerMemberName] string name = "")
        where TCase : class, ICase
        => new ActorGuard<TCase>(name, isAllowed, errorCode);

    /// <summary>Which row: it is meant only while this holds.</summary>
    public static CaseGuard<TCase> Choosing<TCase>(Func<CaseAttempt<TCase>, bool> isMeant, [CallerMemberName] string name = "")
        where TCase : class, ICase
        => new ChoosingGuard<TCase>(name, isMeant);

    /// <summary>Which row, by the input.</summary>
    public static CaseGuard<TCase> Choosing<TCase, TInput>(Func<TInput, bool> isMeant, [CallerMemberName] string name = "")
        where TCase : class, ICase
        => new ChoosingGuard<TCase>(name, attempt => isMeant(attempt.InputAs<TInput>()));

    /// <summary>What the input has to be: the check gives the error, or null when the rule holds.</summary>
    public static CaseGuard<TCase> OnInput<TCase, TInput>(
        Func<CaseAttempt<TCase>, TInput, BusinessException?> check, [CallerMemberName] string name = "")
        where TCase : class, ICase
        => new InputGuard<TCase, TInput>(name, check);

    /// <summary>What the input has to be, refused with one code.</summary>
    public static CaseGuard<TCase> OnInput<TCase, TInput>(Func<TInput, bool> holds, string errorCode, [CallerMemberName] string name = "")
        where TCase : class, ICase
        => new InputGuard<TCase, TInput>(name, (_, input) => holds(input) ? null : new BusinessException(errorCode));

    private sealed class ActorGuard<TCase>(string name, Func<TCase, CaseActor, bool> isAllowed, string errorCode) : CaseGuard<TCase>(name)
        where TCase : class, ICase
    {
        public override bool IsOfferedTo(TCase @case, CaseActor actor) => isAllowed(@case, actor);

        public override void Check(CaseAttempt<TCase> attempt)
        {
            if (!isAllowed(attempt.Case, attempt.Actor))
            {
                throw new BusinessException(errorCode)
                    .WithData("Number", attempt.Case.Number)
                    .WithData("Name", attempt.Actor.Name);
            }
        }
    }

    private sealed class ChoosingGuard<TCase>(string name, Func<CaseAttempt<TCase>, bool> isMeant) : CaseGuard<TCase>(name)
        where TCase : class, ICase
    {
        public override bool Chooses => true;

        public override bool IsMeantBy(CaseAttempt<TCase> attempt) => isMeant(attempt);
    }

    private sealed class InputGuard<TCase, TInput>(string name, Func<CaseAttempt<TCase>, TInput, BusinessException?> check) : CaseGuard<TCase>(name)
        where TCase : class, ICase
    {
        public override void Check(CaseAttempt<TCase> attempt)
        {
            if (check(attempt, attempt.InputAs<TInput>()) is { } error)
            {
                throw error;
            }
        }
    }
}

using PropertySuite.Cases;
using static PropertySuite.__Module__.Permissions.__Module__Permissions;

namespace PropertySuite.__Module__;

public class __Case__TransitionTableTests() : CaseTableLaws<__Case__, __Case__State, __Case__Action>("__module__", __Case__Transitions.Table)
{
    private static readonly DateTime Start = new(2026, 3, 4, 1, 30, 0, DateTimeKind.Utc);
    private static readonly CaseActor Desk = new(Guid.Parse("00000000-0000-0000-0000-00000000d001"), "李静怡", __Things__.Close);

    protected override __Case__State FirstState => __Case__State.Open;

    protected override __Case__ In(__Case__State state)
    {
        var @case = new __Case__(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "N__KIND__1", "大堂", "李梅", "13812345678", Start);
        if (state != FirstState)
        {
            Do(@case, state == __Case__State.Closed ? __Case__Action.Close : __Case__Action.Cancel);
        }

        return @case;
    }

    protected override CaseStep Do(__Case__ @case, __Case__Action action, CaseActor? by = null) => action switch
    {
        __Case__Action.Close => @case.Close(by ?? Desk, @case.LastStepAt.AddHours(1)),
        __Case__Action.Cancel => @case.Cancel("重复登记", by ?? Desk, @case.LastStepAt.AddHours(1)),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}

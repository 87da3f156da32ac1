using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

public class WorkTaskTransitionTableTests() : CaseTableLaws<WorkTask, WorkTaskState, WorkTaskAction>("service-desk", WorkTaskTransitions.Table)
{
    protected override WorkTaskState FirstState => WorkTaskState.Given;

    protected override WorkTask In(WorkTaskState state) => WorkTasks.In(state);

    protected override CaseStep Do(WorkTask @case, WorkTaskAction action, CaseActor? by = null) => WorkTasks.Do(@case, action, by);
}

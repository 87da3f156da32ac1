namespace PropertySuite.Approvals;

/// <summary>Writes approvals as clients see them.</summary>
internal static class ApprovalMapper
{
    public static ApprovalListItemDto ToListItem(Approval approval, ApprovalTexts texts, DateTime now, bool canDecide)
        => Fill(new ApprovalListItemDto(), approval, texts, now, canDecide);

    public static ApprovalDto ToDto(Approval approval, ApprovalTexts texts, DateTime now, ApprovalVoice? voice)
    {
        var dto = Fill(new ApprovalDto(), approval, texts, now, voice is not null);
        dto.DecidesFor = voice is null ? null : voice.IsStandIn ? voice.Holder.Name : "";
        dto.Steps = [.. approval.Steps.Select((step, number) => new ApprovalStepDto
        {
            Number = number + 1,
            Role = step.Role,
            RoleName = texts.Kinds.RoleNameOf(step.Role),
            FromAmount = step.FromAmount,
            WithinHours = step.WithinHours,
            OnTimeout = step.OnTimeout,
            State = StateOf(approval, step, number),
        })];
        dto.Decisions = [.. approval.Decisions.Select(decision => new ApprovalDecisionDto
        {
            Attempt = decision.Attempt,
            Step = decision.Step + 1,
            RoleName = decision.Attempt == approval.Attempt && decision.Step < approval.Steps.Count ? texts.Kinds.RoleNameOf(approval.Steps[decision.Step].Role) : "",
            Action = decision.Action,
            ByName = decision.ByName,
            OnBehalfOfName = decision.OnBehalfOfName,
            At = decision.At,
            Note = decision.Note,
        })];
        return dto;
    }

    public static ApprovalText ToText(ApprovalTextDto text) => new(
        text.ResourceName,
        text.TextKey,
        text.Values.ToDictionary(value => value.Key, value => new ServiceDesk.TimelineValue(ToKind(value.Value.Kind), value.Value.Value)));

    private static ServiceDesk.TimelineValueKind ToKind(ApprovalValueKind kind) => kind switch
    {
        ApprovalValueKind.Key => ServiceDesk.TimelineValueKind.Key,
        ApprovalValueKind.Time => ServiceDesk.TimelineValueKind.Time,
        ApprovalValueKind.Money => ServiceDesk.TimelineValueKind.Money,
        _ => ServiceDesk.TimelineValueKind.Text,
    };

    private static ApprovalStepState StateOf(Approval approval, ApprovalStep step, int number)
    {
        if (approval.Decisions.LastOrDefault(decision => decision.Attempt == approval.Attempt && decision.Step == number) is { } decision)
        {
            return decision.Action switch
            {
                ApprovalAction.Refuse => ApprovalStepState.Refused,
                ApprovalAction.Return => ApprovalStepState.Returned,
                _ => ApprovalStepState.Approved,
            };
        }

        if (approval.Passes.FirstOrDefault(pass => pass.Attempt == approval.Attempt && pass.Step == number) is { } pass)
        {
            return pass.TimedOut ? ApprovalStepState.TimedOut : ApprovalStepState.PassedOver;
        }

        return approval.State == ApprovalState.Pending && approval.CurrentStep == number ? ApprovalStepState.Current
            : approval.State == ApprovalState.Pending && step.IsAsked ? ApprovalStepState.Ahead
            : ApprovalStepState.NotAsked;
    }

    private static T Fill<T>(T dto, Approval approval, ApprovalTexts texts, DateTime now, bool canDecide)
        where T : ApprovalListItemDto
    {
        dto.Id = approval.Id;
        dto.SiteId = approval.SiteId;
        dto.Kind = approval.Kind;
        dto.KindName = texts.Kinds.NameOf(approval.Kind);
        dto.SubjectType = approval.SubjectType;
        dto.SubjectId = approval.SubjectId;
        dto.Number = approval.Number;
        dto.Round = approval.Round;
        dto.State = approval.State;
        dto.Amount = approval.Amount;
        dto.Summary = texts.SummaryOf(approval);
        dto.MakerId = approval.MakerId;
        dto.MakerName = approval.MakerName;
        dto.CurrentRole = approval.CurrentRole;
        dto.CurrentRoleName = approval.CurrentRole is { } role ? texts.Kinds.RoleNameOf(role) : null;
        dto.CreationTime = approval.CreationTime;
        dto.DueAt = approval.DueAt;
        dto.IsOverdue = approval.IsOverdue(now);
        dto.ClosedAt = approval.ClosedAt;
        dto.CanDecide = canDecide;
        dto.MayDecideMany = texts.Kinds.All.GetValueOrDefault(approval.Kind)?.MayDecideMany == true;
        dto.ConcurrencyStamp = approval.ConcurrencyStamp;
        return dto;
    }
}

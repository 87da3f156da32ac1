using Microsoft.Extensions.Localization;
using PropertySuite.Cases;
using PropertySuite.Masking;
using PropertySuite.Repairs.Localization;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Repairs;

/// <summary>
/// What a customer sees of a repair order. Steps are told in words of their own (<c>Progress:Step.*</c>), since the sentences of the timeline name colleagues, reasons and
/// opinions; a step without such words, or one that the table keeps from customers, is left out.
/// </summary>
public class RepairProgressView(ITimelineIntegrationService timeline, IStringLocalizer<RepairsResource> texts) : ITransientDependency
{
    /// <summary>An order as its customer sees it, with the kinds of the steps shown.</summary>
    public virtual async Task<(LinkViewDto View, IReadOnlyList<(string Kind, DateTime At)> Steps)> OfAsync(RepairOrder order)
    {
        var steps = (await timeline.GetListAsync(RepairOrderConsts.SubjectType, order.Id))
            .Where(entry => entry.IsVisibleToCustomer)
            .Select(entry => (entry.Kind, At: entry.OccurredAt, Text: TextOf(entry)))
            .Where(step => step.Text is not null)
            .ToList();
        var dto = new LinkViewDto
        {
            Title = texts[$"Enum:RepairCategory.{order.Category}"],
            Number = order.Number,
            State = texts[$"Enum:RepairState.{order.State}"],
            Tone = ToneOf(order.State),
            Sentence = texts[$"Progress:Sentence.{order.State}"],
            Facts = [.. FactsOf(order)],
            Steps = steps.ConvertAll(step => new LinkStepDto { At = step.At, Text = step.Text! }),
        };
        return (dto, steps.ConvertAll(step => (step.Kind, step.At)));
    }

    /// <summary>A note was written for the customer; numbers in it are masked nevertheless.</summary>
    private string? TextOf(TimelineEntryDto entry) => entry.Kind == CaseEntryKinds.Note
        ? PersonalDataMask.NumbersIn(entry.Text)
        : texts[$"Progress:Step.{entry.Kind}"] is { ResourceNotFound: false } text ? text.Value : null;

    private IEnumerable<LinkFactDto> FactsOf(RepairOrder order)
    {
        yield return new LinkFactDto { Label = texts["DisplayName:Location"], Text = order.Location };
        yield return new LinkFactDto { Label = texts["DisplayName:CreationTime"], At = order.CreationTime };
        if (RepairTransitions.Table.IsFinal(order.State) || order.State is RepairState.Finished or RepairState.AwaitingCallback)
        {
            yield break;
        }

        if (order.AppointmentStart is { } appointment)
        {
            yield return new LinkFactDto { Label = texts["DisplayName:AppointmentStart"], At = appointment };
        }

        if (order.PromisedArrivalKeptAt is null)
        {
            yield return new LinkFactDto { Label = texts["DisplayName:PromisedArrivalAt"], At = order.PromisedArrivalAt };
        }

        yield return new LinkFactDto { Label = texts["DisplayName:PromisedFinishAt"], At = order.PromisedFinishAt };
    }

    private static LinkTone ToneOf(RepairState state) => state switch
    {
        RepairState.Finished or RepairState.AwaitingCallback or RepairState.Closed => LinkTone.Success,
        RepairState.Suspended or RepairState.AwaitingQuoteConfirmation or RepairState.Rework => LinkTone.Warning,
        RepairState.Cancelled => LinkTone.Neutral,
        _ => LinkTone.Progress,
    };
}

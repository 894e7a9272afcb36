using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Presence;
using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Presence;

/// <summary>Carries out one entry of the desk: finds who is meant, checks in or out, or takes the last entry back.</summary>
public sealed class DeskEntry(PresenceQueries queries, CheckInService service)
{
    public const string UndoneIn = "UndoneIn";

    public const string UndoneOut = "UndoneOut";

    private static readonly string[] Minus = ["-", "\uff0d", "\u2212"];

    private static Words T => PresenceText.Words;

    public async Task<DeskAnswer> EnterAsync(Actor actor, int baseId, CheckInStep step, DeskInput input, CancellationToken cancel)
    {
        try
        {
            if (input.IsUndo || Minus.Contains(input.Text.Trim()))
                return await UndoAsync(actor, baseId, input.Last, cancel);
            if (input.PersonId is { } chosen)
                return await EnterAsync(actor, baseId, step, chosen, input.FormKey, cancel);
            var typed = TextNormal.Line(input.Text);
            if (typed.Length == 0)
                return DeskAnswer.Refused(T["Fault.Empty"]);
            return await queries.FindAsync(actor, baseId, typed, cancel) switch
            {
                [] => DeskAnswer.Refused(T.Format("Fault.NotFound", typed)),
                [var one] => await EnterAsync(actor, baseId, step, one.PersonId, input.FormKey, cancel),
                var several => DeskAnswer.Ask(several),
            };
        }
        catch (RuleBrokenException broken)
        {
            return DeskAnswer.Refused(T["Rule." + broken.Rule.Name]);
        }
    }

    private async Task<DeskAnswer> EnterAsync(Actor actor, int baseId, CheckInStep step, int personId, Guid formKey, CancellationToken cancel)
    {
        var result = step == CheckInStep.In
            ? await service.CheckInAsync(actor, baseId, personId, formKey, cancel)
            : await service.CheckOutAsync(actor, baseId, personId, formKey, cancel);
        return DeskAnswer.Done(result.Outcome.ToString(), personId);
    }

    private async Task<DeskAnswer> UndoAsync(Actor actor, int baseId, DeskLast? last, CancellationToken cancel)
    {
        PresenceRules.NothingToUndo.Demand(last is not null);
        await service.UndoAsync(actor, baseId, last!.PersonId, last.Step, last.Version, cancel);
        return DeskAnswer.Done(last.Step == CheckInStep.In ? UndoneIn : UndoneOut, last.PersonId);
    }
}

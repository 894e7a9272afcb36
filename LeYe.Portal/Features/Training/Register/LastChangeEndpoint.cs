using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>Says in one sentence who last changed a person's mark, from what to what and when: key 0 of the roll-call.</summary>
public static class LastChangeEndpoint
{
    public static void MapLastChanges(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/training/{classId:int}/sessions/{sessionId:int}/register/{enrolmentId:int}/last", TellAsync)
            .WithMetadata(new RequiresRightAttribute(Right.ViewTraining));

    private static async Task<IResult> TellAsync(HttpContext http, int classId, int sessionId, int enrolmentId, CurrentActor current, RegisterQueries registers, CancellationToken cancel)
    {
        var register = await registers.GetAsync(current.Value, sessionId, cancel);
        if (register.ClassId != classId || register.Roster.FirstOrDefault(r => r.EnrolmentId == enrolmentId) is not { } person)
            throw new RecordMissingException();
        http.Response.Headers.CacheControl = "no-store";
        var last = RegisterChange.Of(register, await registers.SavesSinceAsync(current.Value, sessionId, 0, cancel)).Find(c => c.Person.EnrolmentId == enrolmentId);
        return Results.Json(new
        {
            message = last is null
                ? TrainingText.Words.Format("Last.None", RegisterWords.Person(person), RegisterWords.Mark(person.Kind))
                : TrainingText.Words.Format("Last.Change", RegisterWords.Person(person), RegisterWords.Mark(last.From), RegisterWords.Mark(last.To), last.By, Shown.DateTime(last.At)),
        });
    }
}

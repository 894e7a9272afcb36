using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>
/// Takes marks while they are made, a few at a time, and answers in a few bytes. The same act and rules as the page's 保存草稿;
/// a refusal is a sentence for the coach, with the page's own status.
/// </summary>
public static class DraftEndpoint
{
    public static void MapRegisterDrafts(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/training/{classId:int}/sessions/{sessionId:int}/register/draft", SaveAsync)
            .WithMetadata(new RequiresRightAttribute(Right.TakeAttendance), new RequireAntiforgeryTokenAttribute());

    private static async Task<IResult> SaveAsync(
        HttpContext http, int classId, int sessionId, CurrentActor current, BusinessCalendar calendar, RegisterQueries registers, AttendanceService attendance, CancellationToken cancel)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true } || !http.Request.HasFormContentType)
            return Refused(StatusCodes.Status400BadRequest, TrainingText.Words["Expired"]);
        var register = await registers.GetAsync(current.Value, sessionId, cancel);
        if (register.ClassId != classId)
            return Results.NotFound();
        var form = FormState.From(http);
        try
        {
            // A save that has begun is finished even when the line breaks: the browser cannot know and sends it again.
            var saved = await attendance.SaveDraftAsync(current.Value, sessionId, RegisterForm.Marks(form), RegisterForm.ReadVersion(form), CancellationToken.None);
            return Results.Json(Answer(saved, Shown.Time(TimeOnly.FromDateTime(BusinessCalendar.LocalTime(calendar.UtcNow)))));
        }
        catch (RuleBrokenException broken) when (broken.Rule != AttendanceRules.Submitted)
        {
            return Refused(StatusCodes.Status422UnprocessableEntity, TrainingText.Words["Rule." + broken.Rule.Name]);
        }
        catch (Exception stale) when (stale is StaleRecordException or RuleBrokenException)
        {
            var saves = await registers.SavesSinceAsync(current.Value, sessionId, RegisterForm.ReadVersion(form), cancel);
            register = await registers.GetAsync(current.Value, sessionId, cancel);
            return Refused(StatusCodes.Status409Conflict, RegisterWords.StaleDraft(register, saves));
        }
    }

    // Marks that somebody else made meanwhile come back with it, so that the page shows them.
    private static Dictionary<string, object> Answer(RegisterSaved saved, string time)
    {
        var answer = new Dictionary<string, object> { ["version"] = saved.Version, ["marked"] = saved.Marked, ["enrolled"] = saved.Enrolled, ["time"] = time };
        if (saved.Meanwhile.Count > 0)
            answer["meanwhile"] = saved.Meanwhile.ToDictionary(c => RegisterForm.Mark(c.EnrolmentId), c => c.To?.ToString() ?? "");
        return answer;
    }

    private static IResult Refused(int status, string message) => Results.Json(new { message }, statusCode: status);
}

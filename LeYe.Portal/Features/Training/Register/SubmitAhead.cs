using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Security;
using LeYe.Portal.Setup;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>Submits a register that is complete, current and of an open month: nearly every one.</summary>
public sealed class SubmitAhead(CurrentActor current, AttendanceService attendance) : IActAhead
{
    public async Task<string?> TryAsync(HttpContext http)
    {
        var actor = current.Value;
        var form = FormState.From(http);
        if (!actor.May(Right.TakeAttendance) || form["_handler"] != "register" || form["act"] != "submit" || form[RegisterForm.Reason].Length > 0)
            return null;
        var (classId, sessionId) = (Number(http, "Id"), Number(http, "SessionId"));
        try
        {
            await attendance.SubmitRegisterAsync(
                actor, sessionId, RegisterForm.Marks(form), RegisterForm.ReadVersion(form), form.FormKey, classId: classId, cancel: http.RequestAborted);
            return TrainingLinks.Register(classId, sessionId, "submitted");
        }
        catch (Exception refused) when (refused is RuleBrokenException or StaleRecordException or RecordMissingException)
        {
            return null;
        }
    }

    private static int Number(HttpContext http, string name) => int.Parse((string)http.Request.RouteValues[name]!, CultureInfo.InvariantCulture);
}

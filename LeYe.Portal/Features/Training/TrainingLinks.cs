namespace LeYe.Portal.Features.Training;

/// <summary>The addresses of training.</summary>
public static class TrainingLinks
{
    public const string List = "/training";
    public const string New = "/training/new";

    public static string Class(int id) => $"/training/{id}";

    public static string Class(int id, string done) => $"/training/{id}?done={done}";

    public const string Work = "/training/work";
    public const string Counts = "/training/counts";

    public static string CountsOf(int year) => $"{Counts}?year={year}";

    public static string WorkDone(string done) => $"{Work}?done={done}";

    public static string Edit(int id) => $"/training/{id}/edit";

    public static string Summary(int id) => $"/training/{id}/summary";

    public static string Assessment(int id) => $"/training/{id}/assessment";

    public static string CatchUp(int id) => $"/training/{id}/catch-up";

    public static string Waiting(int classId, int entryId) => $"/training/{classId}/waiting/{entryId}";

    public static string FollowUp(int classId, int enrolmentId, int months) => $"/training/{classId}/enrolments/{enrolmentId}/follow-up/{months}";

    public static string ChangeSession(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/change";

    public static string Sheet(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/sheet";

    public static string SheetFile(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/sign-in-sheet.pdf";

    public static string Import(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/import";

    public static string WalkIn(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/walk-in";

    public static string RegisterWalkIn(int classId, int walkInId) => $"/training/{classId}/walk-ins/{walkInId}";

    public static string NewSession(int classId) => $"/training/{classId}/sessions/new";

    public static string Enrol(int classId) => $"/training/{classId}/enrol";

    public static string Register(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/register";

    public static string Register(int classId, int sessionId, string done) => $"{Register(classId, sessionId)}?done={done}";

    public static string Withdraw(int classId, int enrolmentId) => $"/training/{classId}/enrolments/{enrolmentId}/withdraw";

    public static string Correct(int classId, int sessionId, int enrolmentId) => $"{Register(classId, sessionId)}/{enrolmentId}";

    /// <summary>The exception line of a register.</summary>
    public static string Line(int classId, int sessionId) => $"{Register(classId, sessionId)}/line";

    /// <summary>Who changed which mark of a register, from what to what.</summary>
    public static string History(int classId, int sessionId) => $"{Register(classId, sessionId)}/history";

    /// <summary>The register after a correction of one person's mark.</summary>
    public static string Corrected(int classId, int sessionId, int enrolmentId) => $"{Register(classId, sessionId, "corrected")}&who={enrolmentId}";

    public static string Excuse(int classId, int enrolmentId) => $"/training/{classId}/enrolments/{enrolmentId}/excuse";

    public static string Excuse(int classId, int enrolmentId, string done) => $"{Excuse(classId, enrolmentId)}?done={done}";

    /// <summary>Where the register page's script sends marks as they are made.</summary>
    public static string Draft(int classId, int sessionId) => $"{Register(classId, sessionId)}/draft";
}

namespace LeYe.Portal.Features.Training;

/// <summary>The addresses of training.</summary>
public static class TrainingLinks
{
    public const string List = "/training";
    public const string New = "/training/new";

    public static string Class(int id) => $"/training/{id}";

    public static string Class(int id, string done) => $"/training/{id}?done={done}";

    public static string NewSession(int classId) => $"/training/{classId}/sessions/new";

    public static string Enrol(int classId) => $"/training/{classId}/enrol";

    public static string Register(int classId, int sessionId) => $"/training/{classId}/sessions/{sessionId}/register";

    public static string Register(int classId, int sessionId, string done) => $"{Register(classId, sessionId)}?done={done}";

    public static string Withdraw(int classId, int enrolmentId) => $"/training/{classId}/enrolments/{enrolmentId}/withdraw";

    public static string Correct(int classId, int sessionId, int enrolmentId) => $"{Register(classId, sessionId)}/{enrolmentId}";

    /// <summary>Where the register page's script sends marks as they are made.</summary>
    public static string Draft(int classId, int sessionId) => $"{Register(classId, sessionId)}/draft";
}

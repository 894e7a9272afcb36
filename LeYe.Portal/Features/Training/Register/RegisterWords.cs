using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>Sentences about a register that its page and its script need.</summary>
internal static class RegisterWords
{
    private static Components.Words T => TrainingText.Words;

    /// <summary>Who was quicker, and when; without a name when it is not known.</summary>
    public static string Stale(RegisterPage register, IReadOnlyList<RegisterSave> saves) =>
        register is { State: RegisterState.Submitted, SubmittedBy: { } by, SubmittedAt: { } at }
            ? T.Format("Stale.Submitted", by, Shown.DateTime(at))
            : saves.Count == 0 ? SharedText.Words["Stale"] : T.Format("Stale.By", saves[0].By, Shown.DateTime(saves[0].At));

    /// <summary>The same for marks that were on their way as a draft.</summary>
    public static string StaleDraft(RegisterPage register, IReadOnlyList<RegisterSave> saves) =>
        register.State == RegisterState.Submitted || saves.Count == 0
            ? Stale(register, saves)
            : T.Format("Stale.Draft", saves[0].By, Shown.DateTime(saves[0].At));

    /// <summary>出勤, or 未点.</summary>
    public static string Mark(MarkKind? kind) => kind is { } k ? TermText.Of(k) : T["NotMarked"];

    /// <summary>7 号王芳.</summary>
    public static string Person(RosterRow row) => T.Format("Line.Person", row.NumberInClass, row.PersonName);

    /// <summary>People in one breath: 7 号王芳、12 号李强.</summary>
    public static string People(IEnumerable<RosterRow> rows) => string.Join(T["Line.And"], rows.Select(Person));

    /// <summary>A fault of the exception line, with its place.</summary>
    public static string Fault(LineFault fault) =>
        T.Format("Line.Fault." + fault.Kind, fault.Place, fault.Typed, People(fault.People), ExceptionLine.MostCharacters);
}

using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>Sentences about a register that its page and its script need.</summary>
internal static class RegisterWords
{
    /// <summary>Who was quicker, and when; without a name when it is not known.</summary>
    public static string Stale(RegisterPage register, IReadOnlyList<RegisterSave> saves) =>
        register is { State: RegisterState.Submitted, SubmittedBy: { } by, SubmittedAt: { } at }
            ? TrainingText.Words.Format("Stale.Submitted", by, Shown.DateTime(at))
            : saves.Count == 0 ? SharedText.Words["Stale"] : TrainingText.Words.Format("Stale.By", saves[0].By, Shown.DateTime(saves[0].At));

    /// <summary>The same for marks that were on their way as a draft.</summary>
    public static string StaleDraft(RegisterPage register, IReadOnlyList<RegisterSave> saves) =>
        register.State == RegisterState.Submitted || saves.Count == 0
            ? Stale(register, saves)
            : TrainingText.Words.Format("Stale.Draft", saves[0].By, Shown.DateTime(saves[0].At));
}

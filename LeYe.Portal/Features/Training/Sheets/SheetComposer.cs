using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Training.Sheets;

/// <summary>Words the sign-in sheet of a session; the page and the PDF show this one value.</summary>
internal static class SheetComposer
{
    /// <summary>Empty rows for people who are not on the list.</summary>
    private const int Blanks = 3;

    public static SignInSheet Compose(RegisterPage register)
    {
        var words = TrainingText.Words;
        return new SignInSheet(
            words.Format("SheetTitle", TrainingText.Class(register.ClassName, register.IntakeNumber), register.SessionNumber),
            register.HeldOn,
            [
                words.Format("SheetWhen", Shown.Date(register.HeldOn), Shown.Time(register.StartsAt), Shown.Time(register.EndsAt)),
                words.Format("SheetWhere", register.BaseName, Shown.Text(register.Room), register.Roster.Count),
            ],
            words["SheetCaption"],
            [words["NumberShort"], words["PersonName"], words["Signature"], words["Remark"]],
            [.. register.Roster.Select(r => (IReadOnlyList<string>)[TrainingText.Number(r.NumberInClass), r.PersonName])],
            Blanks,
            words["SheetFoot"]);
    }
}

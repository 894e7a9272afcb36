namespace LeYe.Portal.Documents.Model;

/// <summary>签到表: the paper sheet of one session, to be signed by hand. Every word on it comes from whoever composes it.</summary>
/// <param name="On">Date of the session; the PDF's date.</param>
/// <param name="Facts">Lines under the title: time, room, coach.</param>
/// <param name="Headers">Heads of the four columns: number, name, signature, remark.</param>
/// <param name="Rows">Number and name of each person.</param>
/// <param name="Blanks">Empty rows for people who are not on the list.</param>
/// <param name="Foot">The line that is signed at the end.</param>
public sealed record SignInSheet(
    string Title, DateOnly On, IReadOnlyList<string> Facts, string Caption, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows, int Blanks, string Foot);

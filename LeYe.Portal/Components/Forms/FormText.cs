namespace LeYe.Portal.Components.Forms;

/// <summary>The messages of the fields, from FormText.resx. The first value is always the field's label.</summary>
internal static class FormText
{
    private static readonly Words Words = new(typeof(FormText));

    public static string Again => Words[nameof(Again)];
    public static string SignInEnded => Words[nameof(SignInEnded)];
    public static string Enter(string label) => Words.Format(nameof(Enter), label);
    public static string Choose(string label) => Words.Format(nameof(Choose), label);
    public static string TooLong(string label, int most, int now) => Words.Format(nameof(TooLong), label, most, now);
    public static string NotWholeNumber(string label) => Words.Format(nameof(NotWholeNumber), label);
    public static string NotAmount(string label) => Words.Format(nameof(NotAmount), label);
    public static string NotTime(string label) => Words.Format(nameof(NotTime), label);
    public static string OutOfRange(string label, long least, long most) => Words.Format(nameof(OutOfRange), label, least, most);

    /// <summary>The message for a date that could not be read; it names the part.</summary>
    public static string Date(DateFault fault, string label) => Words.Format("Date" + fault, label);
}

namespace LeYe.Portal.Components.Forms;

/// <summary>The id of a field's control, derived from its name so that an error link always finds it.</summary>
public static class FieldId
{
    /// <summary><c>amount[12]</c> gives <c>amount-12</c>; letters, digits, hyphen and underscore stay.</summary>
    public static string Of(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-');
}

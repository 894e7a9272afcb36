namespace LeYe.Portal.Components.Forms;

/// <summary>The faults of one form, in the order in which they were found. The summary and the fields read the same list.</summary>
public sealed class FieldErrors
{
    private readonly List<FieldError> all = [];

    public IReadOnlyList<FieldError> All => all;

    public bool Any => all.Count > 0;

    /// <summary>Adds a fault. Only the first fault of a field is kept: one thing to put right at a time.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="message">What is wrong and how to put it right, without a full stop.</param>
    /// <param name="part">For a date, the part at fault: the link goes there.</param>
    public void Add(string field, string message, DatePart? part = null)
    {
        Misuse.DemandText(field, nameof(FieldErrors), nameof(field));
        Misuse.DemandText(message, nameof(FieldErrors), nameof(message));
        if (For(field) is null)
            all.Add(new(field, message, part is { } p ? DateParts.Id(field, p) : FieldId.Of(field)));
    }

    /// <summary>Adds a fault that no single field can answer for.</summary>
    public void AddForWhole(string message)
    {
        Misuse.DemandText(message, nameof(FieldErrors), nameof(message));
        all.Add(new("", message, ""));
    }

    /// <summary>The message of a field, or null when nothing is wrong with it.</summary>
    public string? For(string field) => Find(field)?.Message;

    internal FieldError? Find(string field) => all.Find(e => e.Field == field);
}

using LeYe.Domain.Common;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Training;

/// <summary>Words the rules of training at the fields they speak of.</summary>
internal static class TrainingRefusals
{
    /// <summary>Answers 422 with the rule's sentence at its field, or in the summary when no field of the form is meant.</summary>
    /// <param name="form">The form to show again.</param>
    /// <param name="broken">The rule.</param>
    /// <param name="fields">The form's field for each field of the act.</param>
    public static void Refuse(this FormState form, RuleBrokenException broken, IReadOnlyDictionary<string, string> fields)
    {
        var words = TrainingText.Words["Rule." + broken.Rule.Name];
        if (broken.Field is { } field && fields.TryGetValue(field, out var name))
            // A date is typed in three boxes; the message leads to the first.
            form.Errors.Add(name, words, form[name + ".y"].Length > 0 ? DatePart.Year : null);
        else
            form.Errors.AddForWhole(words);
        form.Refuse();
    }
}

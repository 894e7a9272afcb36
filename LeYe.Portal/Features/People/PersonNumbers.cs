using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.People;

/// <summary>Reads the two numbers at the edge; a fault says which group of digits is wrong and never repeats the number.</summary>
internal static class PersonNumbers
{
    public static IdentityNumber? Identity(this FormState form, string name, DateOnly today, bool allowTestRegion)
    {
        if (TextNormal.Code(form[name]).Length == 0)
            return null;
        if (IdentityNumber.TryParse(form[name], today, allowTestRegion, out var number, out var fault))
            return number;
        form.Errors.Add(name, PeopleText.Words.Format("Fault.Identity." + fault, TextNormal.Code(form[name]).Length));
        return null;
    }

    public static CertificateNumber? Certificate(this FormState form, string name, DateOnly today, bool allowTestRegion)
    {
        if (TextNormal.Code(form[name]).Length == 0)
            return null;
        if (CertificateNumber.TryParse(form[name], today, allowTestRegion, out var number, out var fault))
            return number;
        form.Errors.Add(name, PeopleText.Words.Format("Fault.Certificate." + fault, TextNormal.Code(form[name]).Length));
        return null;
    }

    /// <summary>Shows a broken rule at the field it speaks of.</summary>
    public static void Refuse(this FormState form, RuleBrokenException broken, IReadOnlyDictionary<string, (string Name, DatePart? Part)> fields)
    {
        var words = PeopleText.Words["Rule." + broken.Rule.Name];
        if (broken.Field is { } field && fields.TryGetValue(field, out var at))
            form.Errors.Add(at.Name, words, at.Part);
        else
            form.Errors.AddForWhole(words);
        form.Refuse();
    }
}

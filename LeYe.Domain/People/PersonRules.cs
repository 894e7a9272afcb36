using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The rules of registering and editing a person, by name.</summary>
public static class PersonRules
{
    /// <summary>A name has 1-50 characters after <see cref="TextNormal.Line"/>.</summary>
    public static readonly RuleId Name = new("person.name");

    /// <summary>One identity number belongs to one person of the programme.</summary>
    public static readonly RuleId Duplicate = new("person.duplicate");

    /// <summary>Nobody is registered without the separate consent to be registered and trained (PIPL 29).</summary>
    public static readonly RuleId ConsentNeeded = new("person.consent");

    /// <summary>A 家属 names the disabled person they belong to (domain.md Q14).</summary>
    public static readonly RuleId RelativeNeeded = new("person.relative");

    /// <summary>A person's birth and registration do not lie in the future, nor registration before birth.</summary>
    public static readonly RuleId Dates = new("person.dates");

    /// <summary>A phone number has 5-20 digits, with a leading + at most.</summary>
    public static readonly RuleId Phone = new("person.phone");

    /// <summary>Test numbers are valid only in a demonstration (rules.md, People and access).</summary>
    public static readonly RuleId TestNumber = new("person.test-number");

    /// <summary>An identity number is revealed for a stated purpose of 2-200 characters.</summary>
    public static readonly RuleId RevealPurpose = new("person.reveal-purpose");

    /// <summary>The first 18 characters of a certificate number are the person's identity number (domain.md §3.2).</summary>
    public static readonly RuleId CertificateIdentity = new("certificate.identity");

    /// <summary>Only a worker of type 残疾人 holds a certificate.</summary>
    public static readonly RuleId CertificateWorkerType = new("certificate.worker-type");

    /// <summary>A certificate is issued by today and ends after it was issued.</summary>
    public static readonly RuleId CertificateDates = new("certificate.dates");

    /// <summary>The category printed on the card is the one in the number; where they differ, the clerk says which is right.</summary>
    public static readonly RuleId CertificateCategory = new("certificate.category");

    /// <summary>The grade printed on the card is the one in the number.</summary>
    public static readonly RuleId CertificateGrade = new("certificate.grade");

    /// <summary>An act that needs a reason gets one of 2-200 characters.</summary>
    public static readonly RuleId Reason = new("person.reason");

    /// <summary>A 困难身份 begins by today and ends after it began; the same kind does not run twice at once.</summary>
    public static readonly RuleId HardshipDates = new("hardship.dates");

    /// <summary>A consent is given by today and withdrawn on or after that day, by today.</summary>
    public static readonly RuleId ConsentDates = new("consent.dates");

    /// <summary>A purpose is consented to once at a time.</summary>
    public static readonly RuleId ConsentHeld = new("consent.held");

    /// <summary>Whoever's data is restricted is neither revealed nor exported until the restriction is lifted (PIPL 44, 47).</summary>
    public static readonly RuleId Restricted = new("person.restricted");

    /// <summary>One restriction of a person is in force at a time.</summary>
    public static readonly RuleId RestrictionHeld = new("restriction.held");

    /// <summary>Only a restriction that is in force is lifted.</summary>
    public static readonly RuleId RestrictionMissing = new("restriction.missing");

    /// <summary>Notes of the profile have at most 200 characters.</summary>
    public static readonly RuleId ProfileNote = new("profile.note");

    public static string CleanName(string? name)
    {
        var clean = TextNormal.Line(name);
        Name.Demand(clean.Length is >= 1 and <= 50, "name");
        return clean;
    }

    /// <returns>Digits with a leading + at most, or null when empty.</returns>
    public static string? CleanPhone(string? phone)
    {
        var clean = TextNormal.Code(phone);
        if (clean.Length == 0)
            return null;
        var digits = clean.AsSpan(clean[0] == '+' ? 1 : 0);
        Phone.Demand(digits.Length is >= 5 and <= 20 && !digits.ContainsAnyExceptInRange('0', '9'), "phone");
        return clean;
    }

    public static string? CleanRelative(WorkerType type, int? relativeOfId, string? note)
    {
        var clean = TextNormal.Line(note);
        RelativeNeeded.Demand(clean.Length <= 100 && (type != WorkerType.Family || relativeOfId is not null || clean.Length > 0), "relativeNote");
        return clean.Length == 0 ? null : clean;
    }

    public static void DatesHold(DateOnly registeredOn, DateOnly? bornOn, DateOnly today)
    {
        Dates.Demand(registeredOn <= today, "registeredOn");
        Dates.Demand(bornOn is null || bornOn <= registeredOn, "bornOn");
    }
}

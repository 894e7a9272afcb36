using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.People.Register;

/// <summary>The questions of a registration: what they offer, what a pasted line fills in, and what was answered.</summary>
public sealed class PersonQuestions(PersonQueries people, BaseQueries basesOf, BusinessCalendar calendar)
{
    /// <summary>残疾人（证件待核）: registered as 残疾人, the certificate comes later.</summary>
    public const string Pending = "DisabledPending";

    /// <summary>The names of all fields, in the order of the page.</summary>
    public static readonly string[] Fields =
        ["name", "kind", "base", "identity", "certificate", "valid.y", "valid.m", "valid.d", "sex", "household", "phone", "relative", "on.y", "on.m", "on.d", "consent"];

    public static readonly IReadOnlyList<ChoiceOption> Kinds =
    [
        new(nameof(WorkerType.Disabled), TermText.Of(WorkerType.Disabled)), new(Pending, PeopleText.Words["KindPending"]),
        new(nameof(WorkerType.Family), TermText.Of(WorkerType.Family)), new(nameof(WorkerType.NonDisabled), TermText.Of(WorkerType.NonDisabled)),
    ];

    public static readonly IReadOnlyList<ChoiceOption> Ways =
        TermText.Options(ConsentWay.Paper, ConsentWay.Screen, ConsentWay.ReadAloud, ConsentWay.SignLanguage, ConsentWay.Guardian);

    public IReadOnlyList<BaseName> Bases { get; private set; } = [];

    /// <summary>The registered relative that was named by number; null when there is none.</summary>
    public PersonName? Relative { get; private set; }

    /// <summary>The base that was chosen, or the only one there is.</summary>
    public BaseName? Place(FormState form) => Bases.Count == 1 ? Bases[0] : Bases.FirstOrDefault(b => b.Key == form["base"]);

    public async Task LoadAsync(Actor actor, FormState form, CancellationToken cancel)
    {
        Bases = await basesOf.NamesAsync(actor, cancel);
        form.Start("on", calendar.Today);
        form.Start("kind", nameof(WorkerType.Disabled));
        form.Start("base", Bases.FirstOrDefault(b => b.Id == actor.HomeBaseId)?.Key);
    }

    /// <summary>A row of a roster or a card reader's line in the field of the name is spread over the fields it belongs to; what is filled already stays.</summary>
    public static void Spread(FormState form)
    {
        if (!PersonPaste.LooksPasted(form["name"]))
            return;
        var paste = PersonPaste.Read(form["name"]);
        form.Put("name", paste.Name);
        foreach (var (name, text) in new[] { ("identity", paste.Identity), ("certificate", paste.Certificate), ("phone", paste.Phone) })
            if (text is not null && form[name].Trim().Length == 0)
                form.Put(name, text);
    }

    /// <summary>What was answered; null when something is wrong and the questions are shown again.</summary>
    public async Task<RegisterPersonOptions?> ReadAsync(Actor actor, FormState form, CancellationToken cancel)
    {
        var (words, allowTest) = (PeopleText.Words, await people.AcceptsTestNumbersAsync(cancel));
        var name = form.Required("name", words["Name"], most: 50);
        var kind = form.Chosen("kind", words["Kind"], Kinds);
        var place = Place(form);
        if (place is null)
            form.Chosen("base", SharedText.Words["Base"], []);
        var identity = form.Identity("identity", calendar.Today, allowTest);
        var certificate = form.Certificate("certificate", calendar.Today, allowTest);
        if (kind == nameof(WorkerType.Disabled) && form["certificate"].Trim().Length == 0)
            form.Errors.Add("certificate", words["Fault.CertificateNeeded"]);
        var validTo = form.OptionalDate("valid", words["CertificateTo"]);
        var household = form.Chosen<Household>("household", words["Household"]);
        var (relativeId, relativeNote) = await ReadRelativeAsync(actor, form, cancel);
        var on = form.RequiredDate("on", words["RegisteredOn"]);
        var way = form.ChosenOrNone<ConsentWay>("consent");
        if (way is null or ConsentWay.Unknown)
            form.Errors.Add("consent", words["Fault.Consent"]);
        return form.Refuse() ? null : new RegisterPersonOptions
        {
            BaseId = place!.Id, Name = name!, WorkerType = kind == Pending ? WorkerType.Disabled : Enum.Parse<WorkerType>(kind!), IdentityNumber = identity,
            CertificateNumber = certificate, CertificateToOn = validTo, Sex = form.ChosenOrNone<Sex>("sex") ?? Sex.Unknown, Household = household!.Value,
            RegisteredOn = on, Phone = form["phone"], RelativeOfId = relativeId, RelativeNote = relativeNote, ConsentTextVersion = ConsentTexts.Current, ConsentWay = way!.Value,
        };
    }

    private async Task<(int? Id, string? Note)> ReadRelativeAsync(Actor actor, FormState form, CancellationToken cancel)
    {
        (Relative, var note) = await RelativeField.ReadAsync(actor, form, people, cancel);
        return (Relative?.Id, note);
    }
}

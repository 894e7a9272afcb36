using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>Rows that register people, or bring their data up to date.</summary>
internal sealed class PeopleJudge(int baseId, PeopleBook book, CertificateBook certificates, FieldProtector protector) : IImportJudge
{
    /// <summary>Version of the consent that a row with 同意登记 stands for: the paper the base keeps.</summary>
    public const string ConsentText = "import-1";

    private readonly SeenRows<string> _numbers = new();
    private readonly SeenRows<int> _ids = new();
    private readonly DuplicateIndex _rows = new();

    public ImportVerdict Judge(ImportReading row, bool isConfirmed)
    {
        var typed = Read(row);
        if (typed is null || row.HasFaults)
            return ImportVerdict.Failed(row.Faults);
        var known = Find(row, typed);
        if (row.HasFaults)
            return ImportVerdict.Failed(row.Faults);
        var verdict = known is null ? Register(row, typed) : Edit(row, typed, known);
        return row.HasFaults ? ImportVerdict.Failed(row.Faults) : verdict;
    }

    /// <summary>The registered person of a row: by the person's number, with which somebody without an identity number gets one; else by the identity number.</summary>
    private KnownPerson? Find(ImportReading row, Typed typed)
    {
        var holder = typed.Identity is { } number ? book.Find(number) : null;
        if (typed.Id is not { } id)
            return holder;
        _ids.Take(row, id, ImportField.PersonNumber);
        if (book.Find(id) is not { IsInScope: true } person)
        {
            row.Add(ImportField.PersonNumber, "person-not-found");
            return null;
        }
        var field = row.HasCell(ImportField.IdentityNumber) ? ImportField.IdentityNumber : ImportField.CertificateNumber;
        if (holder is not null && holder.Id != id)
            row.Add(field, "number-of-another");
        else if (holder is null && typed.Identity is not null && person.IdentityHash is not null)
            row.Add(field, "identity-on-record");
        else if (holder is null && typed.Identity is { } given && person.BornOn is { } bornOn && bornOn != given.BornOn)
            row.Add(field, "born-on-record");
        return person;
    }

    private Typed? Read(ImportReading row)
    {
        var (name, type) = (row.Required(ImportField.Name), row.Choice<WorkerType>(ImportField.WorkerType, isRequired: true));
        var (identity, certificate) = (row.Identity(), row.Certificate());
        var typed = new Typed(
            name ?? "", type ?? default, identity ?? certificate?.Identity, certificate, row.Day(ImportField.CertificateFromOn), row.Day(ImportField.CertificateToOn),
            row.Choice<Sex>(ImportField.Sex), row.Day(ImportField.BornOn), row.Choice<Household>(ImportField.Household), row.Phone(),
            row.Day(ImportField.RegisteredOn), row.Text(ImportField.RelativeNote), row.IsYes(ImportField.ConsentGiven), row.Id(ImportField.PersonNumber));
        if (name is null || type is null)
            return null;
        row.Hold(ImportField.Name, () => PersonRules.CleanName(typed.Name));
        row.Hold(ImportField.Phone, () => PersonRules.CleanPhone(typed.Phone));
        row.Hold(ImportField.CertificateNumber, () => PersonRules.CertificateIdentity.Demand(certificate is not { } held || identity is null || held.Identity == identity));
        row.Hold(ImportField.WorkerType, () => PersonRules.CertificateWorkerType.Demand(certificate is null || type == WorkerType.Disabled));
        if (certificate is null && (typed.FromOn ?? typed.ToOn) is not null && !row.HasFaults)
            row.Add(ImportField.CertificateNumber, "missing");
        if (typed.Identity is { } number)
            HoldNumber(row, typed, number);
        return typed;
    }

    private void HoldNumber(ImportReading row, Typed typed, IdentityNumber number)
    {
        if (typed.Sex is { } sex && sex != Sex.Unknown && sex != number.Sex)
            row.Add(ImportField.Sex, "sex-differs");
        if (typed.BornOn is { } born && born != number.BornOn)
            row.Add(ImportField.BornOn, "born-differs");
        _numbers.Take(row, number.Text, row.HasCell(ImportField.IdentityNumber) ? ImportField.IdentityNumber : ImportField.CertificateNumber);
    }

    private ImportVerdict Register(ImportReading row, Typed typed)
    {
        var bornOn = typed.Identity?.BornOn ?? typed.BornOn;
        row.Hold(ImportField.RelativeNote, () => PersonRules.CleanRelative(typed.Type, null, typed.RelativeNote));
        row.Hold(ImportField.RegisteredOn, () => PersonRules.DatesHold(typed.RegisteredOn ?? row.Today, bornOn, row.Today));
        row.Hold(ImportField.ConsentGiven, () => PersonRules.ConsentNeeded.Demand(typed.IsConsentGiven));
        if (typed.Certificate is not null)
            HoldValidity(row, typed.FromOn ?? typed.RegisteredOn ?? row.Today, typed.ToOn);
        var options = new RegisterPersonOptions
        {
            BaseId = baseId, Name = typed.Name, WorkerType = typed.Type, IdentityNumber = typed.Identity, Sex = typed.Sex ?? Sex.Unknown, BornOn = bornOn,
            CertificateNumber = typed.Certificate, CertificateFromOn = typed.FromOn, CertificateToOn = typed.ToOn,
            Household = typed.Household ?? Household.Unknown, RegisteredOn = typed.RegisteredOn, Phone = typed.Phone, RelativeNote = typed.RelativeNote, ConsentTextVersion = ConsentText,
        };
        var probe = new DuplicateProbe(
            TextNormal.Line(typed.Name), bornOn,
            typed.Identity is { } number ? protector.SearchHash(SearchPurpose.IdentityNumber, number.Text) : null,
            typed.Identity is { } tail ? SearchHashes.IdentityTail(protector, tail.Text) : null, SearchHashes.PhoneTail(protector, TextNormal.Code(typed.Phone)));
        var isDoubtful = book.HasDoubtful(probe) || _rows.Find(probe).Any(m => !m.IsCertain);
        _rows.Add(-row.Number, baseId, probe);
        return new ImportVerdict(isDoubtful ? ImportRowState.Doubtful : ImportRowState.New, [], null, new ImportPlan.Register(options));
    }

    private ImportVerdict Edit(ImportReading row, Typed typed, KnownPerson known)
    {
        if (!known.IsInScope)
            row.Add(ImportField.IdentityNumber, PersonRules.Duplicate.Name);
        else if (known.Name != TextNormal.Line(typed.Name))
            row.Add(ImportField.Name, "name-differs");
        var isUnnumbered = known.IdentityHash is null;
        var options = new EditPersonOptions
        {
            Name = known.Name, WorkerType = typed.Type, Household = typed.Household ?? known.Household, IdentityNumber = isUnnumbered ? typed.Identity : null,
            Sex = isUnnumbered && typed.Sex is { } sex && sex != Sex.Unknown ? sex : known.Sex, BornOn = isUnnumbered ? typed.BornOn ?? known.BornOn : known.BornOn,
            Phone = typed.Phone.Length > 0 ? PersonRules.CleanPhone(typed.Phone) : null, RelativeOfId = known.RelativeOfId,
            RelativeNote = typed.RelativeNote.Length > 0 ? typed.RelativeNote : protector.RevealNote(known.RelativeNoteCipher),
        };
        row.Hold(ImportField.RelativeNote, () => PersonRules.CleanRelative(typed.Type, options.RelativeOfId, options.RelativeNote));
        row.Hold(ImportField.WorkerType, () => PersonRules.CertificateWorkerType.Demand(typed.Type == WorkerType.Disabled || !certificates.HasAny(known.Id)));
        var change = typed.Certificate is { } number ? certificates.Compare(known.Id, number, typed.FromOn, typed.ToOn, row.Today) : null;
        if (change is not null)
            HoldValidity(row, change.FromOn, change.ToOn);
        row.Hold(ImportField.BornOn, () => PersonRules.DatesHold(known.RegisteredOn, options.IdentityNumber?.BornOn ?? options.BornOn, row.Today));
        var isSame = change is null && options.IdentityNumber is null && (options.Sex, options.BornOn) == (known.Sex, known.BornOn)
            && (options.WorkerType, options.Household, options.RelativeNote) == (known.WorkerType, known.Household, protector.RevealNote(known.RelativeNoteCipher))
            && (options.Phone is null || options.Phone == (known.PhoneCipher is { } cipher ? protector.Reveal(cipher) : null));
        return isSame ? new ImportVerdict(ImportRowState.Same, [], known.Id, null)
            : new ImportVerdict(ImportRowState.Updated, [], known.Id, new ImportPlan.Edit(known.Id, options, change));
    }

    private static void HoldValidity(ImportReading row, DateOnly fromOn, DateOnly? toOn) =>
        row.Hold(row.HasCell(ImportField.CertificateFromOn) ? ImportField.CertificateFromOn : ImportField.CertificateToOn,
            () => PersonRules.CertificateDates.Demand(fromOn <= row.Today && (toOn is null || toOn >= fromOn)));

    private sealed record Typed(
        string Name, WorkerType Type, IdentityNumber? Identity, CertificateNumber? Certificate, DateOnly? FromOn, DateOnly? ToOn,
        Sex? Sex, DateOnly? BornOn, Household? Household, string Phone, DateOnly? RegisteredOn, string RelativeNote, bool IsConsentGiven, int? Id);
}

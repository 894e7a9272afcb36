using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Domain.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LeYe.Domain.Persistence;

/// <summary>Collects what each save of a context touches.</summary>
internal sealed class FactsWatch : IDisposable
{
    private readonly LeYeDb _db;

    public FactsWatch(LeYeDb db)
    {
        _db = db;
        db.SavingChanges += Collect;
    }

    public ChangedFacts Facts { get; } = new();

    public void Dispose() => _db.SavingChanges -= Collect;

    private void Collect(object? sender, SavingChangesEventArgs args)
    {
        foreach (var entry in _db.ChangeTracker.Entries())
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                Note(entry);
    }

    private void Note(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            // A new person is in no post and no class yet.
            case Person person when entry.State != EntityState.Added: Facts.People.Add(person.Id); break;
            case DisabilityCertificate certificate: NotePerson(certificate.PersonId); break;
            case CheckIn entered: NotePerson(entered.PersonId); break;
            case Placement placement: NotePerson(placement.PersonId); break;
            case Enrolment enrolment: NotePerson(enrolment.PersonId); break;
            case PlacementLeave leave: NoteLeave(entry, leave); break;
            case TrainingClass held when entry.State != EntityState.Added: Facts.Classes.Add(held.Id); break;
            case Account account when entry.State != EntityState.Added: Facts.Accounts.Add(account.Id); break;
            case AccountSignIn signIn when signIn.EndedAt is not null: Facts.Accounts.Add(signIn.AccountId); break;
            case BoardDevice board when entry.State != EntityState.Added: Facts.Boards.Add(board.Id); break;
        }
    }

    // Of a person who is only being recorded there is no id yet, and nothing to count again.
    private void NotePerson(int id)
    {
        if (id > 0)
            Facts.People.Add(id);
    }

    // A new leave knows its stay by reference until it is saved.
    private void NoteLeave(EntityEntry entry, PlacementLeave leave)
    {
        if (leave.PlacementId > 0)
            Facts.Placements.Add(leave.PlacementId);
        else if (entry.References.FirstOrDefault(r => r.Metadata.Name == nameof(PlacementLeave.Placement))?.TargetEntry?.Entity is Placement stay)
            NotePerson(stay.PersonId);
    }
}

using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>The one door to the records: a context for reading within a scope, or a business act that writes.</summary>
public sealed class Database(IDbContextFactory<LeYeDb> factory, WriteGate gate, BusinessCalendar calendar, AuditWriter audit, CommittedChanges committed)
{
    /// <summary>A context for reading, narrowed to the scope. Nothing it loads is tracked.</summary>
    public LeYeDb Read(BaseScope scope)
    {
        var db = factory.CreateDbContext();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        db.NarrowTo(scope);
        return db;
    }

    /// <summary>Begins a business act: one save, with who, when and why. Dispose it to let the next writer in.</summary>
    public async Task<BusinessAct> BeginAsync(Actor actor, CancellationToken cancel)
    {
        var pass = await gate.EnterAsync(cancel);
        try
        {
            var db = factory.CreateDbContext();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            db.NarrowTo(actor.Scope, isForAct: true);
            return new BusinessAct(db, pass, actor, calendar, audit, committed);
        }
        catch
        {
            pass.Dispose();
            throw;
        }
    }
}

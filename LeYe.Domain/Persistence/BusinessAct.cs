using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeYe.Domain.Persistence;

/// <summary>One act on the records in one save, with its audit entry and, for a form, its receipt.</summary>
public sealed class BusinessAct : IAsyncDisposable
{
    /// <summary>The facts of a year whose report is final are locked; a correction needs an exception (rules.md, The year).</summary>
    public static readonly RuleId YearLocked = new("year.locked");

    /// <summary>The audit's name for what was done on locked facts under an exception.</summary>
    public const string UnderException = "ActUnderException";

    private static readonly Func<LeYeDb, Guid, int, Task<int?>> Receipt = EF.CompileAsyncQuery(
        (LeYeDb db, Guid key, int accountId) => db.Receipts.Where(r => r.Key == key && r.AccountId == accountId).Select(r => (int?)r.SubjectId).FirstOrDefault());

    private readonly IDisposable _pass;
    private readonly AuditWriter _audit;
    private readonly List<RecordChange> _changes = [];
    private readonly List<(string Act, Func<(string Kind, int Id)> Subject, int? BaseId, Func<string?> Changes, string? Reason)> _notes = [];
    private readonly List<Action> _afterwards = [];
    private readonly List<Func<CancellationToken, Task>> _statements = [];
    private (Guid Key, Func<int> SubjectId)? _receipt;
    private readonly List<int> _passes = [];
    private readonly CommittedChanges _committed;
    private readonly FactsWatch _watch;
    private bool _isHalfSaved;
    private IDbContextTransaction? _transaction;

    internal BusinessAct(LeYeDb db, IDisposable pass, Actor actor, BusinessCalendar calendar, AuditWriter audit, CommittedChanges committed)
    {
        Db = db;
        _pass = pass;
        _audit = audit;
        _committed = committed;
        _watch = new FactsWatch(db);
        Actor = actor;
        Now = calendar.UtcNow;
        Today = calendar.Today;
    }

    public LeYeDb Db { get; }

    public Actor Actor { get; }

    /// <summary>The instant of the act, UTC.</summary>
    public DateTime Now { get; }

    public DateOnly Today { get; }

    /// <summary>The result of the same form when it was carried out before; null when this is the first time.</summary>
    public async Task<int?> EarlierResultAsync(Guid? formKey, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return formKey is { } key ? await Receipt(Db, key, Actor.AccountId) : null;
    }

    /// <summary>Remembers the form, so that sending it again gives the same result.</summary>
    public void Remember(Guid? formKey, Func<int> subjectId)
    {
        if (formKey is { } key)
            _receipt = (key, subjectId);
    }

    /// <summary>Puts records that need the ids of the ones just saved; still in the same transaction.</summary>
    public void Afterwards(Action put) => _afterwards.Add(put);

    /// <summary>Notes the act for the audit; written in the same transaction as the records.</summary>
    /// <param name="act">The act's name.</param>
    /// <param name="kind">Kind of the record.</param>
    /// <param name="id">The record's id, asked after it was saved.</param>
    /// <param name="baseId">The base concerned.</param>
    /// <param name="changes">What changed, as JSON, without sensitive values.</param>
    /// <param name="reason">Why, where the act asks for it.</param>
    public void Note(string act, string kind, Func<int> id, int? baseId, string? changes = null, string? reason = null) =>
        NoteNew(act, kind, id, baseId, () => changes, reason);

    /// <summary>The same for changes that speak of a new record: asked after it was saved, when it has its id.</summary>
    public void NoteNew(string act, string kind, Func<int> id, int? baseId, Func<string?> changes, string? reason = null) =>
        _notes.Add((act, () => (kind, id()), baseId, changes, reason));

    /// <summary>Says that a statement past the context changed a person's stays or enrolments.</summary>
    public void Touch(int personId) => _watch.Facts.People.Add(personId);

    /// <summary>Adds words about a person to what the audit keeps of the act, encrypted under that person's key: a reason may speak of health.</summary>
    public void Tell(int personId, string field, string words) => _changes.Add(RecordChange.WordsOf(personId, field, words));

    /// <summary>
    /// Adds words that may name somebody for whom no person's key stands: the purpose and recipient of a list, a reason beside a name as heard. Encrypted under a key of their own.
    /// </summary>
    public void TellOfNobody(string field, string words) => _changes.Add(RecordChange.WordsOf(PersonKeys.Nobody, field, words));

    /// <summary>Tells purpose and recipient of a list of people that leaves.</summary>
    internal void Tell(ExportReason reason)
    {
        TellOfNobody("Purpose", reason.Purpose);
        TellOfNobody("Recipient", reason.Recipient);
    }

    /// <summary>Runs a statement of its own in the act's transaction, before what the context tracks is saved.</summary>
    public void Run(Func<CancellationToken, Task> statement) => _statements.Add(statement);

    /// <summary>Saves everything or nothing. An act that changed nothing records nothing.</summary>
    /// <returns>False when there was nothing to save.</returns>
    /// <exception cref="StaleRecordException">Somebody else saved one of the records first.</exception>
    public async Task<bool> SaveAsync(CancellationToken cancel)
    {
        RaiseVersions();
        return (Db.ChangeTracker.HasChanges() || _receipt is not null || _transaction is not null) && await CommitAsync(cancel);
    }

    /// <summary>
    /// Writes what has gathered so far into the act's transaction, for an act of very many records. Only <see cref="SaveAsync"/> makes it last.
    /// Facts of a locked year are refused, unless the actor holds an exception: from then on the act's transaction runs under it.
    /// </summary>
    /// <exception cref="RuleBrokenException"><see cref="YearLocked"/>.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved one of the records first.</exception>
    public async Task FlushAsync(CancellationToken cancel)
    {
        try
        {
            _isHalfSaved = true;
            _transaction ??= await Db.Database.BeginTransactionAsync(cancel);
            RaiseVersions();
            await SaveFlushedAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleRecordException();
        }
    }

    /// <summary>Saves an audit note for an act that changes no record, such as a sign-in or a reveal.</summary>
    public Task SaveNoteAsync(CancellationToken cancel) => CommitAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        _watch.Dispose();
        await Db.DisposeAsync();
        _pass.Dispose();
    }

    private async Task<bool> CommitAsync(CancellationToken cancel)
    {
        try
        {
            return await WriteAsync([], cancel);
        }
        catch (Exception fault) when (StorageFaults.IsYearLocked(fault))
        {
            // Refused before anything was kept: the changes still wait to be saved, once more under the actor's exceptions if there are any.
            var exceptions = _isHalfSaved ? [] : await ExceptionsAsync(cancel);
            return exceptions.Count > 0 ? await WriteUnderAsync(exceptions, cancel) : throw new RuleBrokenException(YearLocked);
        }
    }

    // The changes of one save go back to where it began when it is refused, and stay to be saved again; what was flushed before stays written.
    private async Task SaveFlushedAsync(CancellationToken cancel)
    {
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (Exception fault) when (StorageFaults.IsYearLocked(fault))
        {
            if (_passes.Count > 0 || await ExceptionsAsync(cancel) is not { Count: > 0 } exceptions)
                throw new RuleBrokenException(YearLocked);
            await PassAsync(exceptions, cancel);
            await SaveFlushedAsync(cancel);
        }
    }

    private async Task PassAsync(List<int> exceptions, CancellationToken cancel)
    {
        foreach (var exception in exceptions)
            await Db.Database.ExecuteSqlAsync($"INSERT INTO \"LockPasses\" (\"ExceptionId\") VALUES ({exception})", cancel);
        _passes.AddRange(exceptions);
    }

    private async Task<bool> WriteUnderAsync(List<int> exceptions, CancellationToken cancel)
    {
        try
        {
            return await WriteAsync(exceptions, cancel);
        }
        catch (Exception fault) when (StorageFaults.IsYearLocked(fault))
        {
            throw new RuleBrokenException(YearLocked);
        }
    }

    private Task<List<int>> ExceptionsAsync(CancellationToken cancel) => Db.LockExceptions.AsNoTracking()
        .Where(e => e.AccountId == Actor.AccountId && e.ClosedAt == null && e.EndsOn >= Today).OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(cancel);

    private async Task<bool> WriteAsync(List<int> exceptions, CancellationToken cancel)
    {
        try
        {
            await using var transaction = _transaction ?? await Db.Database.BeginTransactionAsync(cancel);
            await PassAsync(exceptions, cancel);
            foreach (var statement in _statements)
                await statement(cancel);
            if (NeedsIds)
                await SaveFirstAsync(cancel);
            await AddNotesAsync(cancel);
            await Db.SaveChangesAsync(cancel);
            if (_passes.Count > 0)
                await Db.Database.ExecuteSqlAsync($"DELETE FROM \"LockPasses\"", cancel);
            await _committed.PutAsync(Db, _watch.Facts, cancel);
            await transaction.CommitAsync(cancel);
            _committed.Tell(_watch.Facts);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleRecordException();
        }
        catch
        {
            // It may be tried once more, and then says what it did anew.
            Forget();
            throw;
        }
    }

    // Notes speak of records by their ids, which new records have only once they are saved.
    private bool NeedsIds => _transaction is not null || _afterwards.Count > 0 || Db.ChangeTracker.Entries().Any(e => e.State == EntityState.Added);

    private async Task SaveFirstAsync(CancellationToken cancel)
    {
        if (_transaction is null)
            await Db.SaveChangesAsync(cancel);
        else
            await SaveFlushedAsync(cancel);
        _isHalfSaved = true;
        foreach (var put in _afterwards)
            put();
        Watch();
    }

    private void Forget()
    {
        foreach (var entry in Db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added && e.Entity is AuditEntry or AuditValue or ActReceipt).ToList())
            entry.State = EntityState.Detached;
    }

    private void RaiseVersions()
    {
        foreach (var entry in Db.ChangeTracker.Entries<IVersioned>())
            if (entry.State == EntityState.Modified)
                entry.Entity.Version++;
        Watch();
    }

    // What is about to be saved, for the audit: its values before and after.
    private void Watch() => _changes.AddRange(RecordChange.Waiting(Db));

    private async Task AddNotesAsync(CancellationToken cancel)
    {
        var entries = _notes.Select(n => Entry(n.Act, n.Subject(), n.BaseId, n.Changes(), n.Reason)).ToList();
        var acts = _passes.Count > 0 ? ActNames() : "";
        entries.AddRange(_passes.Select(p => Entry(UnderException, (nameof(Reporting.Corrections.LockException), p), null, acts, null)));
        await _audit.AppendAsync(Db, entries, _changes, cancel);
        if (_receipt is { } receipt)
            Db.Receipts.Add(new ActReceipt { Key = receipt.Key, AccountId = Actor.AccountId, SubjectId = receipt.SubjectId(), At = Now });
    }

    // Each act has its own line in the audit; where there are very many, their number says enough here.
    private string ActNames() => string.Join(", ", _notes.Select(n => (n.Act, n.Subject().Kind, n.Subject().Id)).GroupBy(n => (n.Act, n.Kind))
        .SelectMany(g => g.Count() > 20 ? [$"{g.Key.Act} {g.Key.Kind} \u00d7 {g.Count()}"] : g.Select(n => $"{n.Act} {n.Kind} {n.Id}")));

    private AuditEntry Entry(string act, (string Kind, int Id) subject, int? baseId, string? changes, string? reason) => new()
    {
        At = Now, AccountId = Actor.AccountId, AccountName = Actor.Signature, Origin = Actor.Origin, Act = act,
        SubjectKind = subject.Kind, SubjectId = subject.Id, BaseId = baseId, Changes = changes, Reason = reason,
    };
}

using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Auditing;

/// <summary>Notes that somebody was refused: an act outside their role (403), or a record that is not there for them (404).</summary>
public sealed class RefusalNoteService(Database database)
{
    /// <param name="actor">Who was refused.</param>
    /// <param name="route">The route's pattern, e.g. <c>POST /people/{Id:int}</c>. Never the address itself.</param>
    /// <param name="recordId">The number asked for, 0 where the route has none.</param>
    /// <param name="isForbidden">True for 403, false for 404.</param>
    public async Task NoteAsync(Actor actor, string route, int recordId, bool isForbidden, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note(isForbidden ? "RefuseAct" : "RefuseRecord", "Page", () => recordId, actor.HomeBaseId, null, route);
        await act.SaveNoteAsync(cancel);
    }
}

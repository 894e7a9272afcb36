using System.Globalization;
using LeYe.Domain.Accounts;

namespace LeYe.Portal.Live;

/// <summary>What a connection may see. Connections that may see the same share one message.</summary>
/// <param name="Scope">The bases.</param>
/// <param name="IsExact">Outside a base, and on wall displays, counts of one or two are kept back (rules.md, Figures).</param>
public sealed record LiveView(BaseScope Scope, bool IsExact)
{
    public string Key { get; } = (IsExact ? "exact:" : "less:") + (Scope.IsAll ? "*" : string.Join(',', Scope.BaseIds));

    public static LiveView Of(Actor actor) => new(actor.Scope, actor.Role != RoleName.ProvincialFederation);

    /// <summary>What a page asks for: all that its reader may see, or the wall display of one base; null where that lies outside the scope.</summary>
    public static LiveView? Asked(Actor actor, IQueryCollection? query)
    {
        if (query is null || !query.TryGetValue("board", out var asked))
            return Of(actor);
        return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var baseId) && actor.Scope.Covers(baseId) ? OfBoard(baseId) : null;
    }

    public static LiveView OfBoard(int baseId) => new(BaseScope.Of([baseId]), false);
}

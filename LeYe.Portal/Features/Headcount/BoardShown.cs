using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Portal.Live;

namespace LeYe.Portal.Features.Headcount;

/// <summary>What a wall display shows when its page is sent.</summary>
internal sealed record BoardShown(BaseName Base, IReadOnlyDictionary<string, object> Counts, DateTime At)
{
    public static async Task<BoardShown?> ReadAsync(int baseId, BaseQueries bases, LiveMessages messages, CancellationToken cancel)
    {
        if ((await bases.NamesAsync(Actor.Program, cancel)).FirstOrDefault(b => b.Id == baseId) is not { } at)
            return null;
        var message = await messages.CurrentAsync(LiveView.OfBoard(baseId), cancel);
        var counts = message.Numbers.First(n => n.Base == at.Key).Counts;
        return new BoardShown(at, counts, DateTime.Parse(message.At, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
    }
}

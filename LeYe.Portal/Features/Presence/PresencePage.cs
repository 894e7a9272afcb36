using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Presence;
using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Features.Shared;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features.Presence;

/// <summary>A page about the 签到 of one base, named by its key.</summary>
public abstract class PresencePage : PortalPage
{
    [Parameter] public string BaseKey { get; set; } = "";

    [Inject] protected PresenceQueries Queries { get; set; } = default!;

    [Inject] private BaseQueries Bases { get; set; } = default!;

    protected BaseName At { get; private set; } = default!;

    /// <exception cref="RecordMissingException">No such base in the actor's scope.</exception>
    protected async Task FindBaseAsync() => At = (await Bases.NamesAsync(Actor, Cancel)).FirstOrDefault(b => b.Key == BaseKey) ?? throw new RecordMissingException();

    protected Crumb[] TrailTo(params Crumb[] further) =>
        [new(SharedText.Words["Home"], "/"), new(PresenceText.Words.Format("Desk.In", At.ShortName), PresenceLinks.Desk(BaseKey, CheckInStep.In)), .. further];
}

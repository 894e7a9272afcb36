using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Placements;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Features.Shared;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features.Placements;

/// <summary>A page with one act on a stay: what stands in its form, and what happens when the act is refused.</summary>
public abstract class StayActPage : PortalPage
{
    [Parameter] public int Id { get; set; }

    [Inject] protected PlacementService Placements { get; set; } = default!;

    [Inject] private PlacementQueries Queries { get; set; } = default!;

    protected FormState State { get; private set; } = default!;

    protected PlacementDetails Stay { get; private set; } = default!;

    protected string Name => Stay.Summary.PersonName;

    /// <summary>The version the user has looked at; after a conflict the newer one that is now shown.</summary>
    protected string Version { get; private set; } = "";

    protected Crumb[] TrailTo(string text, string href) =>
    [
        new(SharedText.Words["Home"], "/"), new(PlacementText.Words["Placements"], PlacementLinks.List),
        new(PlacementText.Words.Format("OfPerson", Name), PlacementLinks.Placement(Id)), new(text, href),
    ];

    protected override async Task OnInitializedAsync()
    {
        State = FormState.From(Http);
        await LoadAsync();
        if (State.IsPosted)
            Version = State["version"];
    }

    /// <summary>Carries the act out and goes to the stay's page, or shows the form again with what stands against it.</summary>
    protected async Task ActAsync(string done, Func<int, Task> act)
    {
        try
        {
            await act(int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1);
        }
        catch (RuleBrokenException broken)
        {
            State.RefuseStay(broken);
            return;
        }
        catch (StaleRecordException)
        {
            State.RefuseStale(Http);
            await LoadAsync();
            return;
        }
        Redirect(PlacementLinks.Placement(Id, done));
    }

    private async Task LoadAsync()
    {
        Stay = await Queries.DetailsAsync(Actor, Id, Cancel);
        Version = Stay.Version.ToString(CultureInfo.InvariantCulture);
    }
}

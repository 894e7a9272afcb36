using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Features.Shared;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features.Placements.Clients;

/// <summary>A page with one form about a client, an opening or a team.</summary>
public abstract class ClientFormPageBase : PortalPage
{
    [SupplyParameterFromQuery] protected string? Done { get; set; }

    protected FormState State { get; private set; } = default!;

    /// <summary>The version the user has looked at; after a conflict the newer one.</summary>
    protected string Version { get; set; } = "0";

    protected string? DoneText => string.IsNullOrEmpty(Done) ? null : ClientText.Words.Find("Done." + Done);

    /// <summary>Reads the record anew and sets <see cref="Version"/> to its version.</summary>
    protected abstract Task LoadAsync();

    protected override async Task OnInitializedAsync()
    {
        State = FormState.From(Http);
        await LoadAsync();
        if (State.IsPosted && State["version"].Length > 0)
            Version = State["version"];
    }

    protected static Crumb[] TrailTo(params (string Text, string Href)[] rest) =>
        [new(SharedText.Words["Home"], "/"), new(PlacementText.Words["Placements"], PlacementLinks.List), .. rest.Select(r => new Crumb(r.Text, r.Href))];

    /// <summary>Carries the act out; null when it was refused and the form is shown again.</summary>
    protected async Task<T?> ActAsync<T>(Func<int, Task<T>> act, params (string Field, string Name, DatePart? Part)[] fields) where T : struct
    {
        try
        {
            return await act(int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1);
        }
        catch (RuleBrokenException broken)
        {
            var words = ClientText.Words.Find("Rule." + broken.Rule.Name) ?? PlacementText.Words["Rule." + broken.Rule.Name];
            if (Array.Find(fields, f => f.Field == broken.Field) is { Name: { } name, Part: var part })
                State.Errors.Add(name, words, part);
            else
                State.Errors.AddForWhole(words);
            State.Refuse();
        }
        catch (StaleRecordException)
        {
            State.RefuseStale(Http);
            await LoadAsync();
        }
        return null;
    }

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

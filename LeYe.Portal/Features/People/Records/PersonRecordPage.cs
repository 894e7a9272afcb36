using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Features.Shared;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features.People.Records;

/// <summary>A page about what belongs to one person, with at most one form: what stands in it, and what happens when the act is refused.</summary>
public abstract class PersonRecordPage : PortalPage
{
    private string version = "";

    [Parameter] public int Id { get; set; }

    [SupplyParameterFromQuery] protected string? Done { get; set; }

    [Inject] private PersonQueries Queries { get; set; } = default!;

    protected FormState State { get; private set; } = default!;

    protected PersonDetails Person { get; private set; } = default!;

    /// <summary>The version the user has looked at; after a conflict the newer one. A form sent without it is refused as stale.</summary>
    protected string Version => version.Length > 0 ? version : "0";

    /// <summary>What was done, as the title says it; null for nothing, or for a word that no act of this page sends.</summary>
    protected string? DoneText => string.IsNullOrEmpty(Done) ? null : RecordText.Words.Find("Done." + Done);

    protected Crumb[] TrailTo(params (string Text, string Href)[] rest) =>
    [
        new(SharedText.Words["Home"], "/"), new(PeopleText.Words["People"], PeopleLinks.List), new(Person.Name, PeopleLinks.Person(Id)),
        .. rest.Select(r => new Crumb(r.Text, r.Href)),
    ];

    protected override async Task OnInitializedAsync()
    {
        State = FormState.From(Http);
        await LoadAsync();
        if (State.IsPosted)
            version = State["version"];
    }

    /// <summary>Carries the act out and goes on, or shows the form again with what stands against it.</summary>
    /// <param name="href">Where to go when it was done.</param>
    /// <param name="act">The act; gets the version that was looked at.</param>
    /// <param name="fields">The domain's field names and the form's.</param>
    protected async Task ActAsync(string href, Func<int, Task> act, params (string Field, string Name, DatePart? Part)[] fields)
    {
        try
        {
            await act(int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : -1);
        }
        catch (RuleBrokenException broken)
        {
            var words = RecordText.Words.Find("Rule." + broken.Rule.Name) ?? PeopleText.Words["Rule." + broken.Rule.Name];
            if (Array.Find(fields, f => f.Field == broken.Field) is { Name: { } name, Part: var part })
                State.Errors.Add(name, words, part);
            else
                State.Errors.AddForWhole(words);
            State.Refuse();
            return;
        }
        catch (StaleRecordException)
        {
            State.RefuseStale(Http);
            await LoadAsync();
            return;
        }
        Redirect(href);
    }

    // What somebody else kept by another base can read here is nothing: the parts of a former person have no pages, nor those of one who was removed.
    private async Task LoadAsync()
    {
        Person = await Queries.DetailsAsync(Actor, Id, Cancel);
        if (Person.IsFormer || Person.RemovedOn is not null)
            throw new RecordMissingException();
        version = Person.Version.ToString(CultureInfo.InvariantCulture);
    }
}

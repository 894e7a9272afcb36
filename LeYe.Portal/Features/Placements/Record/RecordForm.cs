using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Placements;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Placements.Record;

/// <summary>What the form of a new placement offers to choose from, and what was typed into it.</summary>
public sealed class RecordForm(PlacementQueries placements, ClientQueries clients, TeamQueries teams, BaseQueries basesOf)
{
    /// <summary>The value of the choice that leaves the national form to the contract.</summary>
    public const string Suggest = "";

    public IReadOnlyList<BaseName> Bases { get; private set; } = [];

    public IReadOnlyList<ChoiceOption> Lines { get; private set; } = [];

    public IReadOnlyList<ChoiceOption> Teams { get; private set; } = [];

    public IReadOnlyList<ChoiceOption> Openings { get; private set; } = [];

    public async Task LoadAsync(Actor actor, CancellationToken cancel)
    {
        Bases = await basesOf.NamesAsync(actor, cancel);
        Lines = [.. (await placements.BusinessLinesAsync(actor, null, cancel)).Select(l => new ChoiceOption(
            Text(l.Id), l.ClientName is null ? l.Name : PlacementText.Words.Format("LineShown", l.Name, l.ClientName), Group: Group(l.BaseId)))];
        Teams = [.. (await teams.ListAsync(actor, null, cancel)).Select(t => new ChoiceOption(Text(t.Id), t.Name, Group: Group(t.BaseId)))];
        Openings = [.. (await clients.OpeningsAsync(actor, null, null, onlyOpen: true, 1, 500, cancel)).Items.Where(o => o.Free > 0)
            .Select(o => new ChoiceOption(Text(o.Id), PlacementText.Words.Format("OpeningShown", o.Post, o.Free), Group: Group(o.BaseId)))];
    }

    /// <summary>What was typed; null when something is wrong. The national form is <see cref="NationalForm.NotConfirmed"/> when it was left to the contract.</summary>
    public RecordPlacementOptions? Read(FormState form, int personId)
    {
        var words = PlacementText.Words;
        var place = Bases.Count == 1 ? Bases[0] : Bases.FirstOrDefault(b => b.Key == form["base"]);
        if (place is null)
            form.Chosen("base", SharedText.Words["Base"], []);
        var opening = Picked(form, "opening", words["Opening"], Openings);
        var post = form.Required("post", words["Post"], most: 50);
        var line = Picked(form, "line", words["Line"], Lines);
        var team = Picked(form, "team", words["Team"], Teams);
        var mode = form.Chosen<WorkMode>("mode", words["WorkMode"]);
        var contract = form.Chosen<ContractKind>("contract", words["Contract"]);
        var national = form["form"] == Suggest ? NationalForm.NotConfirmed : form.Chosen<NationalForm>("form", words["NationalForm"]);
        var source = form["source"].Length == 0 ? PlacementSource.Unknown : form.Chosen<PlacementSource>("source", words["Source"]);
        var on = form.RequiredDate("on", words["StartOn"]);
        return form.Refuse() ? null : new RecordPlacementOptions
        {
            PersonId = personId, BaseId = place!.Id, BusinessLineId = line, OpeningId = opening, TeamId = team, Post = post!, WorkMode = mode!.Value,
            NationalForm = national!.Value, Contract = contract!.Value, Insurances = form.Flags<Insurances>("insurance"), Source = source!.Value,
            IsTrial = form["trial"] == "true", StartOn = on!.Value,
        };
    }

    /// <summary>What the contract suggests where the form was left to it; null when the clerk chose, or nothing can be suggested.</summary>
    public async Task<NationalForm?> SuggestionAsync(Actor actor, FormState form, RecordPlacementOptions options, CancellationToken cancel)
    {
        if (form["form"] != Suggest)
            return null;
        var suggested = NationalFormRules.Suggest(options.Contract, await clients.IsConcentratedAsync(actor, options.BusinessLineId, cancel));
        return suggested == NationalForm.NotConfirmed ? null : suggested;
    }

    public static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private string? Group(int baseId) => Bases.Count > 1 ? Bases.FirstOrDefault(b => b.Id == baseId)?.ShortName : null;

    private static int? Picked(FormState form, string name, string label, IReadOnlyList<ChoiceOption> offered) =>
        form[name].Length > 0 && form.Chosen(name, label, offered) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}

using System.Globalization;
using LeYe.Domain.Placements;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Placements.Move;

/// <summary>Fills and reads the fields of a post that goes on.</summary>
internal static class MoveForm
{
    public static List<ChoiceOption> Lines(IEnumerable<BusinessLineSummary> lines) => [.. lines.Select(l => new ChoiceOption(
        Text(l.Id), l.ClientName is null ? l.Name : PlacementText.Words.Format("LineShown", l.Name, l.ClientName)))];

    public static List<ChoiceOption> Teams(IEnumerable<TeamSummary> teams) => [.. teams.Select(t => new ChoiceOption(Text(t.Id), t.Name))];

    public static void StartMove(this FormState form, PlacementDetails stay, DateOnly today)
    {
        form.Start("on", today);
        form.Start("post", stay.Summary.Post);
        form.Start("line", stay.BusinessLine is { } line ? Text(line.Id) : null);
        form.Start("team", stay.TeamId is { } team ? Text(team) : null);
        form.Start("mode", stay.Summary.WorkMode.ToString());
    }

    /// <summary>What was typed; null when something is wrong and the form is shown again.</summary>
    public static MovePlacementOptions? ReadMove(this FormState form, List<ChoiceOption> lines, List<ChoiceOption> teams)
    {
        var words = PlacementText.Words;
        var on = form.RequiredDate("on", words["MoveOn"]);
        var post = form.Required("post", words["Post"], most: 50);
        var line = form["line"].Length > 0 ? form.Chosen("line", words["Line"], lines) : null;
        var team = form["team"].Length > 0 ? form.Chosen("team", words["Team"], teams) : null;
        var mode = form.Chosen<WorkMode>("mode", words["WorkMode"]);
        return form.Refuse() ? null : new MovePlacementOptions { On = on!.Value, Post = post!, WorkMode = mode!.Value, BusinessLineId = Id(line), TeamId = Id(team) };
    }

    internal static int? Id(string? text) => text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);

    internal static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}

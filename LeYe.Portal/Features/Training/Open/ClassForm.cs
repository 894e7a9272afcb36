using System.Globalization;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Training.Open;

/// <summary>Reads and fills the fields of <see cref="ClassFields"/>.</summary>
internal static class ClassForm
{
    /// <summary>The form's field for each field of the acts on a class.</summary>
    public static readonly Dictionary<string, string> Fields = new()
    {
        ["name"] = "name", ["coach"] = "coach", ["endsOn"] = "to", ["plannedMinutes"] = "hours", ["endsAt"] = "end", ["heldOn"] = "from", ["room"] = "room",
        ["places"] = "places", ["completionPercent"] = "percent", ["funder"] = "funder", ["opening"] = "opening", ["jobOpening"] = "post",
    };

    /// <summary>What a new class mostly is.</summary>
    public static void StartNew(FormState form, DateOnly today)
    {
        form.Start("from", today);
        form.Start("category", nameof(TrainingCategory.PreJob));
        form.Start("mode", nameof(TrainingMode.FixedPost));
        form.Start("delivery", nameof(TrainingDelivery.OnSite));
        form.Start("percent", Shown.Count(CompletionRules.StandardPercent));
    }

    public static void Start(FormState form, ClassDetails at)
    {
        form.Start("name", at.Summary.Name);
        form.Start("from", at.Summary.StartsOn);
        form.Start("to", at.Summary.EndsOn);
        form.Start("category", at.Summary.Category.ToString());
        form.Start("mode", at.Mode.ToString());
        form.Start("delivery", at.Delivery.ToString());
        form.Start("post", at.JobOpeningId is { } post ? Number(post) : null);
        form.Start("opening", at.Opening);
        form.Start("coach", at.Summary.Coach);
        form.Start("funder", at.Funder);
        form.Start("industry", at.Industry?.ToString());
        form.Start("places", at.Places is { } places ? Shown.Count(places) : null);
        form.Start("hours", at.PlannedMinutes > 0 ? Shown.Count(at.PlannedMinutes / 60) : null);
        form.Start("percent", Shown.Count(at.CompletionPercent));
        form.Start("plan", at.InFederationPlan ? "true" : null);
        form.Start("assessed", at.HasAssessment ? "true" : null);
    }

    /// <summary>The openings to choose from: those with seats to fill, and the one already chosen.</summary>
    public static List<ChoiceOption> Posts(IEnumerable<OpeningSummary> openings, bool isOfMany, ClassDetails? at)
    {
        var options = openings.Select(o => new ChoiceOption(Number(o.Id), TrainingText.Words.Format("PostOption", o.Post, o.Seats), Group: isOfMany ? o.BaseName : null)).ToList();
        if (at?.JobOpeningId is { } chosen && options.TrueForAll(o => o.Value != Number(chosen)))
            options.Add(new ChoiceOption(Number(chosen), TrainingText.Words.Format("PostClosed", at.JobOpeningPost ?? "")));
        return options;
    }

    /// <summary>The class as typed; null and messages when something is wrong.</summary>
    /// <param name="baseId">0 while it could not be read.</param>
    public static OpenClassOptions? Read(FormState form, int baseId)
    {
        var words = TrainingText.Words;
        var name = form.Required("name", words["Name"], most: 60);
        var category = form.Chosen<TrainingCategory>("category", words["Category"]);
        var mode = form.Chosen<TrainingMode>("mode", words["Mode"]);
        var delivery = form.Chosen<TrainingDelivery>("delivery", words["Delivery"]);
        var from = form.RequiredDate("from", words["StartsOn"]);
        var to = form.RequiredDate("to", words["EndsOn"]);
        var opening = form.Optional("opening", words["Opening"], most: 50);
        var coach = form.Optional("coach", words["Coach"], most: 50);
        var funder = form.Optional("funder", words["Funder"], most: 50);
        var places = form["places"].Trim().Length == 0 ? null : form.WholeNumber("places", words["Places"], 1, 500);
        var hours = form["hours"].Trim().Length == 0 ? 0 : form.WholeNumber("hours", words["Hours"], 0, 10_000);
        var percent = form.WholeNumber("percent", words["CompletionPercent"], 50, 100);
        if (form.Errors.Any)
            return null;
        return new OpenClassOptions
        {
            BaseId = baseId, Name = name!, Category = category!.Value, Mode = mode!.Value, Delivery = delivery!.Value, StartsOn = from!.Value, EndsOn = to!.Value,
            PlannedMinutes = hours!.Value * 60, Coach = coach, Funder = funder, JobOpeningId = Post(form), Opening = opening, Industry = form.ChosenOrNone<IndustrySection>("industry"),
            Places = places, CompletionPercent = percent!.Value, InFederationPlan = form["plan"] == "true", HasAssessment = form["assessed"] == "true",
        };
    }

    // What is none of the choices is no opening of any base, which the rule refuses.
    private static int? Post(FormState form) =>
        form["post"].Length == 0 ? null : int.TryParse(form["post"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}

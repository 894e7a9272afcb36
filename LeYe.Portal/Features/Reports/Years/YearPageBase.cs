using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Years;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Documents.Pdf;
using LeYe.Portal.Features.Shared;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features.Reports.Years;

/// <summary>A page about one reporting year: its form, its trail, and what happens when its act is refused.</summary>
public abstract class YearPageBase : PortalPage
{
    private const int FirstYear = 2000;
    private const int LastYear = 2098;

    [Parameter] public int Year { get; set; }

    [Inject] protected BusinessCalendar Calendar { get; set; } = default!;

    [Inject] protected YearQueries Years { get; set; } = default!;

    protected FormState State { get; private set; } = default!;

    protected string? Done => Http.Request.Query["done"].ToString() is { Length: > 0 } done ? YearText.Words.Find("Done." + done) : null;

    protected Crumb[] TrailTo(params Crumb[] further) =>
    [
        new(SharedText.Words["Home"], "/"), new(ReportPageText.Words["Reports"], ReportLinks.List),
        new(YearText.Words.Format("Work", Year), YearLinks.Work(Year)), .. further,
    ];

    protected override void OnInitialized()
    {
        if (Year is < FirstYear or > LastYear)
            throw new RecordMissingException();
        State = FormState.From(Http);
    }

    /// <summary>What is said when the files of the act could not be printed.</summary>
    protected virtual string PrintingFailedKey => "PrintingFailed";

    /// <summary>The version that the form was sent with; -1 where it cannot be read.</summary>
    protected int SentVersion => int.TryParse(State["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    /// <summary>What a form sends as its version: what was looked at, or after a conflict the newer one.</summary>
    protected static string Shown(int version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Carries the act out and goes on, or shows the form again with what stands against it.</summary>
    /// <param name="act">The act.</param>
    /// <param name="next">Where to go after it.</param>
    /// <param name="reload">Reads the newer record after a conflict.</param>
    protected async Task ActAsync(Func<Task> act, string next, Func<Task>? reload = null)
    {
        try
        {
            await act();
        }
        catch (RuleBrokenException broken)
        {
            RefuseRule(broken);
            return;
        }
        catch (StaleRecordException)
        {
            State.RefuseStale(Http);
            if (reload is not null)
                await reload();
            return;
        }
        catch (PrintingFailedException failure)
        {
            State.Errors.AddForWhole(YearText.Words.Format(PrintingFailedKey, failure.Sentence));
            State.Refuse();
            return;
        }
        Redirect(next);
    }

    private void RefuseRule(RuleBrokenException broken)
    {
        var words = YearText.Words["Rule." + broken.Rule.Name];
        if (broken.Field is { } field && State.Names.Contains(field))
            State.Errors.Add(field, words);
        else if (broken.Field is { } date && State.Names.Contains(DateParts.Name(date, DatePart.Year)))
            State.Errors.Add(date, words, DatePart.Year);
        else
            State.Errors.AddForWhole(words);
        State.Refuse();
    }
}

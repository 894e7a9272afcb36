using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Years;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Narrative;

/// <summary>The acts on the written sections and on the review's comments.</summary>
public sealed class NarrativeService(Database database)
{
    /// <summary>Saves the text of one section. An unchanged text records nothing.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/>.</param>
    /// <param name="text">Plain text, at most 20,000 characters.</param>
    /// <param name="version">The version that was read, 0 where there was none.</param>
    /// <exception cref="RuleBrokenException">A <see cref="NarrativeRules"/> rule, <see cref="YearRules.NotDrafting"/>, <see cref="YearRules.AlreadyFinal"/>.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved the section first.</exception>
    public async Task SaveAsync(Actor actor, int year, string key, string? text, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.PrepareReport);
        DemandKnown(key);
        var clean = NarrativeRules.Hold(text, NarrativeRules.LongestText, NarrativeRules.TextTooLong, "text");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandDraftingAsync(act.Db, year, cancel);
        var section = await act.Db.ReportSections.FirstOrDefaultAsync(s => s.Year == year && s.Key == key, cancel);
        if ((section?.Version ?? 0) != version)
            throw new StaleRecordException();
        if ((section?.Text ?? "") == clean)
            return;
        if (section is null)
            act.Db.ReportSections.Add(section = new ReportSectionText { Year = year, Key = key, EditedBy = actor.Name, EditedAt = act.Now, Version = 1 });
        (section.Text, section.EditedBy, section.EditedAt) = (clean, actor.Name, act.Now);
        act.Note("EditSection", nameof(ReportSectionText), () => section.Id, null, $$"""{"year":{{year}},"section":"{{key}}"}""");
        act.Remember(formKey, () => section.Id);
        await act.SaveAsync(cancel);
    }

    /// <summary>Comments on a section.</summary>
    /// <param name="actor">Needs <see cref="Right.ReviewReport"/>.</param>
    public async Task CommentAsync(Actor actor, int year, string key, string? text, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.ReviewReport);
        DemandKnown(key);
        var clean = NarrativeRules.Hold(text, NarrativeRules.LongestComment, NarrativeRules.Comment, "comment");
        NarrativeRules.Comment.Demand(clean.Length >= 2, "comment");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandNotFinalAsync(act.Db, year, cancel);
        var comment = new SectionComment { Year = year, SectionKey = key, Text = clean, WrittenBy = actor.Name, WrittenAt = act.Now };
        act.Db.SectionComments.Add(comment);
        act.Note("CommentSection", nameof(SectionComment), () => comment.Id, null, $$"""{"year":{{year}},"section":"{{key}}"}""");
        act.Remember(formKey, () => comment.Id);
        await act.SaveAsync(cancel);
    }

    /// <summary>Says that a comment is answered. Answering it twice changes nothing.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/> or <see cref="Right.ReviewReport"/>.</param>
    public async Task ResolveAsync(Actor actor, int commentId, CancellationToken cancel = default)
    {
        if (!actor.May(Right.ReviewReport))
            actor.Demand(Right.PrepareReport);
        await using var act = await database.BeginAsync(actor, cancel);
        var comment = await act.Db.SectionComments.FirstOrDefaultAsync(c => c.Id == commentId, cancel) ?? throw new RecordMissingException();
        if (comment.ResolvedAt is not null)
            return;
        (comment.ResolvedBy, comment.ResolvedAt) = (actor.Name, act.Now);
        act.Note("ResolveComment", nameof(SectionComment), () => comment.Id, null);
        await act.SaveAsync(cancel);
    }

    private static void DemandKnown(string key)
    {
        if (!NarrativeKeys.All.Contains(key))
            throw new RecordMissingException();
    }
}

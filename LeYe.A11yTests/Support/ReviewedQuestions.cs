using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support;

/// <summary>
/// Questions that engines put to a person on every page, answered once. A question not listed here fails the page that raised it.
/// Of axe only four questions are answered here.
/// </summary>
public static class ReviewedQuestions
{
    private static readonly ReviewedQuestion[] All =
    [
        new("axe", "hidden-content", "The notice before the sign-in ends, and what script shows: each stands open in the gallery."),
        new("axe", "color-contrast", "Cells of a table that scrolls sideways, partly outside its window: measured where the window is wide enough, and by two other engines."),
        new("axe", "color-contrast-enhanced", "As color-contrast."),
        new("ace", "download_keyboard_controllable", "A download is a link to a file; the journey of the report takes one by keyboard."),
        new("ace", "style_color_misuse", "Every tag and mark has its own word and shape beside its colour."),
        new("ace", "style_highcontrast_visible", "Every state is looked at in forced colours; meaning stands in text and outlines."),
        new("ace", "style_viewport_resizable", "The reflow check: nothing is cut off at 320 px, which is 1280 px at 400 %."),
        new("ace", "style_focus_visible", "The keyboard walker compares pixels at every stop."),
        new("ace", "element_tabbable_visible", "The skip link is seen as soon as it has the focus; the walker looks at it."),
        new("ace", "element_tabbable_unobscured", "The walker looks whether each stop stands in full view with the focus."),
        new("ace", "input_fields_grouped", "Fields that belong together stand in a fieldset; the fields of a filter do not form one answer."),
        new("ace", "text_block_heading", "Labels, legends and messages look bold; what heads a part of a page is a heading."),
        new("ace", "select_options_grouped", "The choices of a select are of one kind."),
        new("ace", "list_structure_proper", "A dl whose groups stand in div, as HTML allows; html-validate checks the content model."),
        new("ace", "input_label_visible", "Every label is a visible text before its field; the labels of table cells are the heads of row and column."),
        new("ace", "input_checkboxes_grouped", "One checkbox alone is one question; several stand in a fieldset."),
        new("htmlcs", "Principle1.Guideline1_4.1_4_6.G18.Abs", "As G17.Abs."),
        new("htmlcs", "Principle4.Guideline4_1.4_1_2.H91.Select.Value", "The empty choice is a choice: 全部, or nothing chosen yet."),
        new("htmlcs", "Principle1.Guideline1_3.1_3_1.H48", "The account's name and the button beside it are no list of links."),
        new("htmlcs", "Principle1.Guideline1_3.1_3_1.H85.2", "The choices of a select are of one kind."),
        new("htmlcs", "Principle1.Guideline1_3.1_3_5.H98", "one-time-code is a name of the HTML standard, younger than the engine; axe and html-validate judge the names."),
        new("htmlcs", "Principle1.Guideline1_4.1_4_6.G17.Abs", "Text for screen readers only has no colour; axe and ACE measure what is seen."),
    ];

    /// <summary>Which questions were put and at what kind of element, to be read after a run: questions.txt in the output folder.</summary>
    public static void Write(IEnumerable<Finding> findings) => File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, "questions.txt"),
        findings.Where(f => f.Review).GroupBy(f => $"{f.Engine} {f.Rule} {f.Selector.Split(' ')[0]}").OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Count(),6} {g.Key}: {g.First().Message.ReplaceLineEndings(" ")}"));

    public static bool Answers(Finding finding) =>
        All.Any(q => q.Engine == finding.Engine && finding.Rule.StartsWith(q.Rule, StringComparison.Ordinal));
}

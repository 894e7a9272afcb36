using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Components.Gallery;

/// <summary>What several samples show.</summary>
internal static class Sample
{
    private static readonly Words T = GalleryText.Words;

    public static List<ChoiceOption> Options(string key, int count) =>
        [.. Enumerable.Range(1, count).Select(i => new ChoiceOption(i.ToString(), T[$"{key}-{i}"], T.Find($"{key}-{i}-hint"), T.Find($"{key}Group-{i}")))];

    public static List<SamplePerson> People() =>
        [.. T["Sample-names"].Split(' ').Select((name, i) => new SamplePerson($"{21 + i * 13:0000}", name, T["Sample-posts"].Split(' ')[i % 4], i % 4 + 1, $"{98.2m - i * 0.8m:0.0}%"))];
}

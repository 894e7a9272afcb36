using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Training;

/// <summary>The words of the pages of training, from TrainingText.resx.</summary>
internal static class TrainingText
{
    public static readonly Words Words = new(typeof(TrainingText));

    /// <summary>客服岗前培训 第 6 期.</summary>
    public static string Class(string name, int intake) => Words.Format("ClassShown", name, intake);

    /// <summary>Minutes as hours with at most one place: 2.5.</summary>
    public static string Hours(int minutes) => (minutes / 60m).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number as it travels in a form.</summary>
    public static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A version that a form sent; one that cannot be read is older than any.</summary>
    public static int Version(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : -1;
}

using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Training;

/// <summary>The words of the pages of training, from TrainingText.resx.</summary>
internal static class TrainingText
{
    public static readonly Words Words = new(typeof(TrainingText));

    /// <summary>客服岗前培训 第 6 期.</summary>
    public static string Class(string name, int intake) => Words.Format("ClassShown", name, intake);
}

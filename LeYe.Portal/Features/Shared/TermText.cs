using System.Collections.Concurrent;
using LeYe.Portal.Components;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Shared;

/// <summary>The Chinese word of every coded value, from TermText.resx: one word for one thing on every page.</summary>
internal static class TermText
{
    private static readonly Words Words = new(typeof(TermText));

    /// <summary>The word of a value.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Known<TEnum>.Words.GetOrAdd(value, Find);

    /// <summary>The values to choose from, named by the enum's names; all of them when none are given.</summary>
    public static List<ChoiceOption> Options<TEnum>(params TEnum[] values) where TEnum : struct, Enum =>
        [.. (values.Length > 0 ? values : Enum.GetValues<TEnum>()).Select(v => new ChoiceOption(v.ToString(), Of(v)))];

    private static string Find<TEnum>(TEnum value) where TEnum : struct, Enum => Words[$"{typeof(TEnum).Name}.{value}"];

    // A list asks for the same few words in every row; making the key anew costs more than the rest of the cell.
    private static class Known<TEnum> where TEnum : struct, Enum
    {
        public static readonly ConcurrentDictionary<TEnum, string> Words = new();
    }
}

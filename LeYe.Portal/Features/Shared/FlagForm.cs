using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Shared;

/// <summary>Several answers to one question, kept as flags: checkboxes whose values are the enum's names.</summary>
internal static class FlagForm
{
    /// <summary>The single flags to choose from, in the enum's order.</summary>
    public static List<ChoiceOption> Options<TEnum>() where TEnum : struct, Enum => TermText.Options(Singles<TEnum>());

    /// <summary>What was ticked; unknown names count as nothing.</summary>
    public static TEnum Flags<TEnum>(this FormState form, string name) where TEnum : struct, Enum
    {
        var sum = 0;
        foreach (var text in form.All(name))
            if (Singles<TEnum>().FirstOrDefault(s => s.ToString() == text) is var single)
                sum |= Convert.ToInt32(single, System.Globalization.CultureInfo.InvariantCulture);
        return (TEnum)Enum.ToObject(typeof(TEnum), sum);
    }

    /// <summary>What the boxes show before anything was sent.</summary>
    public static void StartFlags<TEnum>(this FormState form, string name, TEnum value) where TEnum : struct, Enum =>
        form.StartAll(name, Singles<TEnum>().Where(s => value.HasFlag(s)).Select(s => s.ToString()));

    /// <summary>The words of all flags that are set, or 未填.</summary>
    public static string Shown<TEnum>(TEnum value) where TEnum : struct, Enum => Words(value) is { Length: > 0 } words ? words : SharedText.Words["NotGiven"];

    /// <summary>The words of all flags that are set, with 、 between them; empty when none is.</summary>
    public static string Words<TEnum>(TEnum value) where TEnum : struct, Enum =>
        string.Join(SharedText.Words["Join"], Singles<TEnum>().Where(s => value.HasFlag(s)).Select(s => TermText.Of(s)));

    private static TEnum[] Singles<TEnum>() where TEnum : struct, Enum => Known<TEnum>.Singles;

    private static class Known<TEnum> where TEnum : struct, Enum
    {
        public static readonly TEnum[] Singles =
            [.. Enum.GetValues<TEnum>().Where(v => int.PopCount(Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture)) == 1)];
    }
}

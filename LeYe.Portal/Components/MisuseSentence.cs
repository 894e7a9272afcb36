using System.Runtime.CompilerServices;

namespace LeYe.Portal.Components;

/// <summary>The words of a misuse, put together only when there is one: every component asks at every render.</summary>
[InterpolatedStringHandler]
internal ref struct MisuseSentence
{
    private DefaultInterpolatedStringHandler text;

    public MisuseSentence(int literalLength, int formattedCount, bool holds, out bool isMisuse)
    {
        isMisuse = !holds;
        text = isMisuse ? new(literalLength, formattedCount) : default;
    }

    public MisuseSentence(int literalLength, int formattedCount, string? value, out bool isMisuse)
        : this(literalLength, formattedCount, !string.IsNullOrWhiteSpace(value), out isMisuse)
    {
    }

    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    public string ToStringAndClear() => text.ToStringAndClear();
}

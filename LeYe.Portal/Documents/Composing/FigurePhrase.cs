using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>A figure as a sentence says it: value and unit, or the word that says why there is none.</summary>
internal sealed record FigurePhrase(string Text, Figure Figure)
{
    public override string ToString() => Text;
}

namespace LeYe.Portal.Documents.Composing;

/// <summary>The report's value lacks a figure that a printing needs, or holds it twice. Never printed as 0.</summary>
public sealed class FigureMissingException(string identity)
    : Exception($"The annual report has no single figure {identity}.");

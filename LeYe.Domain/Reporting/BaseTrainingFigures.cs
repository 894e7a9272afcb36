namespace LeYe.Domain.Reporting;

/// <summary>One base's figures of training from 01-01 to the cut-off.</summary>
public sealed record BaseTrainingFigures(int BaseId, string BaseName, DateOnly Cutoff, IReadOnlyList<Figure> Figures)
{
    /// <exception cref="InvalidOperationException">No such figure.</exception>
    public Figure Of(string metric) => Figures.Single(f => f.Metric == metric);
}

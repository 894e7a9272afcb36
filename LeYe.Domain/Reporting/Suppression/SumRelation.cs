namespace LeYe.Domain.Reporting.Suppression;

/// <summary>Cells that add up to another cell, by their index.</summary>
internal sealed record SumRelation(int Total, IReadOnlyList<int> Parts)
{
    public bool Contains(int cell) => cell == Total || Parts.Contains(cell);
}

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>时点 / 期间 / 累计: on which facts a figure looks.</summary>
public enum FigureSpan
{
    /// <summary>At the end of the window's last day.</summary>
    Point = 1,

    /// <summary>Inside the window.</summary>
    Period,

    /// <summary>Everything known by the end of the window.</summary>
    Cumulative,
}

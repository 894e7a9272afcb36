namespace LeYe.Portal.Documents.Composing;

/// <summary>Which of a report's three windows a figure is read for.</summary>
internal enum FigureSpan { Point = 1, Period = 2, Cumulative = 3 }

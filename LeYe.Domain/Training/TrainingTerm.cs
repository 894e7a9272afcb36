namespace LeYe.Domain.Training;

/// <summary>培训周期 by the national rule (domain.md §3.5): 短期 within one month, 中期 within half a year, 长期 half a year or more.</summary>
public enum TrainingTerm { Short = 1, Medium = 2, Long = 3 }

namespace LeYe.Domain.Retention;

/// <summary>Which term runs for a person (domain.md Q15): 从未上岗, 曾上岗.</summary>
public enum RetentionKind { NeverPlaced = 1, Placed = 2 }

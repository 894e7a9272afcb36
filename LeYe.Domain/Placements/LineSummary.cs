namespace LeYe.Domain.Placements;

/// <summary>A business line of a base, with who works on it today.</summary>
/// <param name="ClosedOn">First day on which nobody is placed on it any more.</param>
public sealed record LineSummary(int Id, int BaseId, string BaseName, string Name, string Category, DateOnly? ClosedOn, int InPost, int OpenSeats);

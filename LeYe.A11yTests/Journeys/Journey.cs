namespace LeYe.A11yTests.Journeys;

/// <summary>One piece of work from its first page to its end, done by keyboard alone.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Account">Who does it; empty for a visitor.</param>
/// <param name="WalkAsync">The way. The word given differs for each time it is walked, so that records do not collide.</param>
public sealed record Journey(string Name, string Account, Func<KeyboardUser, JourneyTurn, Task> WalkAsync);

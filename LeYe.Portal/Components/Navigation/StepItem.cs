namespace LeYe.Portal.Components.Navigation;

/// <summary>One step of a piece of work.</summary>
/// <param name="Text">What is done in it.</param>
/// <param name="Note">Who or until when.</param>
public sealed record StepItem(string Text, string? Note = null);

namespace LeYe.A11yTests.Support;

/// <summary>A question that an engine asks a person, and the answer this project gives everywhere.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Answer">Why no page of ours breaks it, and what of ours checks it.</param>
public sealed record ReviewedQuestion(string Engine, string Rule, string Answer);

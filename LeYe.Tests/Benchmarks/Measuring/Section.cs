namespace LeYe.Benchmarks.Measuring;

/// <summary>One comparison in the results file.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Text">Markdown: a table and what it means.</param>
public sealed record Section(string Title, string Text);

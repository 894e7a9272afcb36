namespace LeYe.Tests.Support.Pdf;

/// <summary>One structure element of a tagged PDF.</summary>
/// <param name="Kind">H1, P, TH …</param>
/// <param name="Source">The element's dictionary as written.</param>
/// <param name="Own">Text of its own marked content.</param>
/// <param name="Children">In reading order.</param>
internal sealed record TaggedNode(string Kind, string Source, string Own, IReadOnlyList<TaggedNode> Children)
{
    public string Text => Own + string.Concat(Children.Select(child => child.Text));

    public IEnumerable<TaggedNode> All => Children.SelectMany(child => child.All).Prepend(this);

    public IEnumerable<TaggedNode> Of(string kind) => All.Where(node => node.Kind == kind);
}

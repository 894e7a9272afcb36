using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>
/// Builds the posts of whole registers as a browser would send them: from the form of the page itself, thirty marks each. The form of a class
/// is read once; its other sessions have the same people, and every post has a filling of its own.
/// </summary>
public sealed class RegisterPosts(WebSubject subject, TrainingData data, Func<int, int, string> path)
{
    private const string FormKey = "formKey";
    private readonly Dictionary<int, List<KeyValuePair<string, string>>> _forms = [];

    /// <summary>Path, tab, body for the sessions [from, from + count).</summary>
    public async Task<IReadOnlyList<string>> MakeAsync(int from, int count)
    {
        var posts = new List<string>(count);
        for (var index = from; index < from + count; index++)
        {
            var form = await FormOfAsync(index);
            var fields = form.Select((f, at) => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Key == FormKey ? Guid.NewGuid().ToString() : f.Value)}");
            posts.Add(path(data.ClassOf(index), data.SessionIds[index]) + "\t" + string.Join('&', fields));
        }
        return posts;
    }

    /// <summary>Tokens belong to a session: read the forms anew after signing in.</summary>
    public void Forget() => _forms.Clear();

    private async Task<List<KeyValuePair<string, string>>> FormOfAsync(int index)
    {
        var classId = data.ClassOf(index);
        if (_forms.TryGetValue(classId, out var known))
            return known;
        var page = await new HtmlParser().ParseDocumentAsync(await subject.GetAsync(path(classId, data.SessionIds[index])));
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().MaxBy(f => f.QuerySelectorAll("input[type=radio]").Length)
            ?? throw new InvalidOperationException("no form on the register page");
        var fields = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(i => KeyValuePair.Create(i.Name!, i.Value)).ToList();
        var rows = form.QuerySelectorAll("input[type=radio]").OfType<IHtmlInputElement>().GroupBy(i => i.Name!).ToList();
        if (rows.Count != TrainingData.People)
            throw new InvalidOperationException($"{subject.Name} asks for {rows.Count.ToString(CultureInfo.InvariantCulture)} people");
        fields.AddRange(rows.Select((row, at) => KeyValuePair.Create(row.Key, row.ElementAt(at % 3 == 0 ? 4 : 0).Value)));
        fields.Add(KeyValuePair.Create("act", "submit"));
        return _forms[classId] = fields;
    }
}

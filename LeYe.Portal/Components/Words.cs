using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace LeYe.Portal.Components;

/// <summary>
/// The words users see, from the .resx beside <paramref name="owner"/>: <c>PeopleText.resx</c> for the class <c>PeopleText</c>
/// in the same folder. A missing key is our fault and throws.
/// </summary>
public sealed class Words(Type owner)
{
    private readonly ResourceManager resources = new(owner.FullName!, owner.Assembly);

    // A page of a list asks for hundreds of words; the resource manager takes a lock for each.
    private readonly ConcurrentDictionary<string, string> found = new(StringComparer.Ordinal);

    /// <summary>The text of <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">The .resx has no such key.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException($"{owner.Name}.resx has no text '{key}'.");

    /// <summary>The text of <paramref name="key"/>, or null when the .resx has no such key.</summary>
    public string? Find(string key) => found.TryGetValue(key, out var text) ? text : Look(key);

    /// <summary>The text with {0}, {1} … replaced. Numbers are written without grouping; format them first where grouping is wanted.</summary>
    public string Format(string key, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The text with {name} replaced for every named value.</summary>
    /// <exception cref="FormatException">The text has no such name.</exception>
    public string Fill(string key, params (string Name, object? Value)[] values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
        {
            var slot = "{" + name + "}";
            if (!text.Contains(slot, StringComparison.Ordinal))
                throw new FormatException($"{owner.Name}.resx '{key}' has no {slot}.");
            text = text.Replace(slot, Convert.ToString(value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
        return text;
    }

    // What is missing is not kept: keys may be made from an address.
    private string? Look(string key) => resources.GetString(key, CultureInfo.InvariantCulture) is { } text ? found.GetOrAdd(key, text) : null;
}

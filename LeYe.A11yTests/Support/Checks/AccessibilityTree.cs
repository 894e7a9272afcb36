using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>What the browser hands to a screen reader: no control, landmark, table or group without a name.</summary>
public static class AccessibilityTree
{
    private static readonly HashSet<string> Named =
    [
        "button", "link", "textbox", "searchbox", "combobox", "listbox", "checkbox", "radio", "switch", "spinbutton", "slider",
        "option", "menuitem", "tab", "DisclosureTriangle", "summary", "dialog", "alertdialog", "navigation", "region", "search",
        "table", "radiogroup", "img", "image", "figure", "heading", "columnheader", "rowheader", "Date", "ColorWell", "FileUploadButton",
    ];

    public static async Task<IReadOnlyList<Finding>> UnnamedAsync(DevTools tools)
    {
        var tree = await tools.SendAsync("Accessibility.getFullAXTree");
        var found = new List<Finding>();
        foreach (var node in tree.GetProperty("nodes").EnumerateArray().Where(n => !n.GetProperty("ignored").GetBoolean()))
        {
            var role = Value(node, "role");
            var name = Value(node, "name");
            if (Named.Contains(role) && name.Trim().Length == 0)
                found.Add(new Finding("ax-tree", "unnamed", role, $"a {role} without a name (node {node.GetProperty("nodeId").GetString()})"));
            if (IsInvalid(node) && !Value(node, "description").Contains("错误", StringComparison.Ordinal) && role is not "radio" and not "radiogroup" and not "group")
                found.Add(new Finding("ax-tree", "invalid-undescribed", $"{role} “{name}”", "is invalid and does not say why"));
        }
        return found;
    }

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text) ? text.ToString() : "";

    private static bool IsInvalid(JsonElement node) =>
        node.TryGetProperty("properties", out var properties)
        && properties.EnumerateArray().Any(p => p.GetProperty("name").GetString() == "invalid" && p.GetProperty("value").GetProperty("value").ToString() == "true");
}

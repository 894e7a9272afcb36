using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>Nothing but a link or a native control listens to the pointer, so nothing is out of the keyboard's reach.</summary>
public static class ClickListeners
{
    private static readonly HashSet<string> Pointer =
        ["click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend", "mouseover", "mouseenter", "pointerenter"];

    private static readonly HashSet<string> Allowed = ["A", "BUTTON", "INPUT", "SELECT", "TEXTAREA", "SUMMARY", "LABEL"];

    public static async Task<IReadOnlyList<Finding>> OnOthersAsync(DevTools tools)
    {
        var root = await tools.SendAsync("Runtime.evaluate", new() { ["expression"] = "document" });
        var answer = await tools.SendAsync("DOMDebugger.getEventListeners", new()
        {
            ["objectId"] = root.GetProperty("result").GetProperty("objectId").GetString()!, ["depth"] = -1, ["pierce"] = true,
        });
        var found = new List<Finding>();
        foreach (var listener in answer.GetProperty("listeners").EnumerateArray().Where(l => Pointer.Contains(l.GetProperty("type").GetString()!)))
        {
            var name = await NodeNameAsync(tools, listener);
            if (!Allowed.Contains(name))
                found.Add(new Finding("listeners", "pointer-only", name, $"listens to {listener.GetProperty("type").GetString()}"));
        }
        return found;
    }

    private static async Task<string> NodeNameAsync(DevTools tools, JsonElement listener)
    {
        if (!listener.TryGetProperty("backendNodeId", out var id))
            return "window";
        var node = await tools.SendAsync("DOM.describeNode", new() { ["backendNodeId"] = id.GetInt32() });
        return node.GetProperty("node").GetProperty("nodeName").GetString()!;
    }
}

using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Every component of the kit in every state.</summary>
internal static class GalleryStates
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("gallery", "/gallery", "组件") { Account = "hq" },
        new("gallery.form", "/gallery/form", "") { Account = "hq" },
        new("gallery.form-errors", "/gallery/form-errors", "错误：") { Account = "hq" },
        new("gallery.table", "/gallery/table", "") { Account = "hq" },
        new("gallery.table-empty", "/gallery/table-empty", "") { Account = "hq" },
        new("gallery.feedback", "/gallery/feedback", "") { Account = "hq" },
        new("gallery.success", "/gallery/success", "") { Account = "hq" },
        new("gallery.navigation", "/gallery/navigation", "") { Account = "hq" },
        new("gallery.layout", "/gallery/layout", "") { Account = "hq" },
        new("gallery.chart", "/gallery/chart", "") { Account = "hq" },
        new("gallery.gate", "/gallery/gate", "") { Account = "hq" },
    ];
}

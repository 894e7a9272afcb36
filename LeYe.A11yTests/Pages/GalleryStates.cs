using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Every component of the kit in every state.</summary>
internal static class GalleryStates
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("gallery", "/gallery", "组件") { Portal = PortalKind.Development },
        new("gallery.form", "/gallery/form", "") { Portal = PortalKind.Development },
        new("gallery.form-errors", "/gallery/form-errors", "错误：") { Portal = PortalKind.Development },
        new("gallery.table", "/gallery/table", "") { Portal = PortalKind.Development },
        new("gallery.table-empty", "/gallery/table-empty", "") { Portal = PortalKind.Development },
        new("gallery.feedback", "/gallery/feedback", "") { Portal = PortalKind.Development },
        new("gallery.success", "/gallery/success", "") { Portal = PortalKind.Development },
        new("gallery.navigation", "/gallery/navigation", "") { Portal = PortalKind.Development },
        new("gallery.layout", "/gallery/layout", "") { Portal = PortalKind.Development },
        new("gallery.chart", "/gallery/chart", "") { Portal = PortalKind.Development },
        new("gallery.gate", "/gallery/gate", "") { Portal = PortalKind.Development },
    ];
}

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
        new("gallery.segmented", "/gallery/segmented", "") { Portal = PortalKind.Development },
        new("gallery.segmented-errors", "/gallery/segmented-errors", "错误：") { Portal = PortalKind.Development },
        new("gallery.feedback", "/gallery/feedback", "") { Portal = PortalKind.Development },
        new("gallery.success", "/gallery/success", "") { Portal = PortalKind.Development },
        new("gallery.navigation", "/gallery/navigation", "") { Portal = PortalKind.Development },
        new("gallery.layout", "/gallery/layout", "") { Portal = PortalKind.Development },
        new("gallery.chart", "/gallery/chart", "") { Portal = PortalKind.Development },
        new("gallery.gate", "/gallery/gate", "") { Portal = PortalKind.Development, SharesTitleWith = "signin" },
        new("gallery.problem-409", "/gallery/problem-409", "这份资料刚刚被别人改过") { Portal = PortalKind.Development, SharesTitleWith = "problem.409" },
        new("gallery.problem-500", "/gallery/problem-500", "系统出了问题") { Portal = PortalKind.Development, SharesTitleWith = "problem.500" },
        new("gallery.missing", "/gallery/nothing", "找不到这个页面") { Portal = PortalKind.Development, Status = 404, SharesTitleWith = "problem.404" },
    ];
}

namespace LeYe.Portal.Components.Layout;

/// <summary>The paths of the icons. Lines are drawn on 20 × 20, filled signs on their own box.</summary>
internal static class IconDrawing
{
    public static (string Box, bool IsLine, string Path) Of(IconName name) => name switch
    {
        IconName.Home => Line("""<path d="M3 9.5 10 3l7 6.5V17H3z"/><path d="M8 17v-5h4v5"/>"""),
        IconName.People => Line("""<circle cx="7.5" cy="6.5" r="3"/><path d="M2 17c.3-3.6 2.4-5.5 5.5-5.5S12.7 13.4 13 17M12.5 4.2a2.6 2.6 0 0 1 .8 5M15 12.3c1.8.8 2.8 2.4 3 4.7"/>"""),
        IconName.Training => Line("""<rect x="3" y="3" width="14" height="14" rx="2"/><path d="m6.5 10.2 2.5 2.5 4.8-5.4"/>"""),
        IconName.Placement => Line("""<rect x="2.5" y="6.5" width="15" height="10" rx="1.5"/><path d="M7 6.5V4h6v2.5M2.5 11h15"/>"""),
        IconName.Income => Line("""<path d="M3 4h14v12H3zM6.5 8h7M6.5 12h4"/>"""),
        IconName.Headcount => Line("""<path d="M3 17V9.5M8 17V5M13 17v-9M18 17V3"/>"""),
        IconName.Base => Line("""<path d="M2.5 17.5h15M4.5 17.5V7l5.5-4 5.5 4v10.5M8.5 17.5v-5h3v5"/>"""),
        IconName.Statistics => Line("""<path d="M3 3v14h14M6 13l3.5-4 3 2.5L17 6"/>"""),
        IconName.Account => Line("""<circle cx="6.5" cy="13.5" r="3.5"/><path d="m9 11 7.5-7.5M13.5 6.5 16 9"/>"""),
        IconName.Audit => Line("""<path d="M13 9V2.5H3.5v15H9M6 6h4.5M6 9.2h3"/><path d="m11 14.2 2.3 2.3 4.2-4.7"/>"""),
        IconName.Report => Line("""<path d="M4.5 2.5h8l3.5 3.5v11.5h-11.5zM12 2.5v4h4M7.5 10.5h5.5M7.5 13.8h5.5"/>"""),
        IconName.Settings => Line("""<path d="M3 6h8M15 6h2M3 14h2M9 14h8"/><circle cx="13" cy="6" r="2"/><circle cx="7" cy="14" r="2"/>"""),
        IconName.Search => Line("""<circle cx="8.5" cy="8.5" r="5.5"/><path d="m12.7 12.7 4.8 4.8"/>"""),
        IconName.Tick => Line("""<path d="m4 10.5 4 4 8-9"/>"""),
        IconName.Cross => Line("""<path d="m5 5 10 10M15 5 5 15"/>"""),
        IconName.Sort => ("0 0 12 14", false, """<path d="M6 0l5 6H1z"/><path d="M6 14 1 8h10z"/>"""),
        IconName.SortUp => ("0 0 12 14", false, """<path d="M6 3l6 7H0z"/>"""),
        IconName.SortDown => ("0 0 12 14", false, """<path d="M6 11 0 4h12z"/>"""),
        IconName.Done => Sign("""<path fill-rule="evenodd" d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1.5 16L5.5 12l1.7-1.7 3.3 3.3 6.3-6.8 1.7 1.6z"/>"""),
        IconName.Warning => Sign("""<path fill-rule="evenodd" d="M12 1 23.5 22H.5zM11 9v6h2V9zm0 8v2.2h2V17z"/>"""),
        _ => Sign("""<path fill-rule="evenodd" d="M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1.2 4.5h2.4v2.6h-2.4zm0 4.5h2.4v8.5h-2.4z"/>"""),
    };

    /// <summary>The whole picture; <paramref name="size"/> in CSS pixels.</summary>
    public static string Markup(IconName name, int size)
    {
        var (box, isLine, path) = Of(name);
        return FormattableString.Invariant($"""<svg{(isLine ? " class=\"ln\"" : "")} viewBox="{box}" width="{size}" height="{size}" aria-hidden="true" focusable="false">{path}</svg>""");
    }

    private static (string, bool, string) Line(string path) => ("0 0 20 20", true, path);

    private static (string, bool, string) Sign(string path) => ("0 0 24 24", false, path);
}

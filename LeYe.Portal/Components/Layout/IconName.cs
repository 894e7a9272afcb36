namespace LeYe.Portal.Components.Layout;

/// <summary>The drawings of the kit. None stands without its word.</summary>
public enum IconName
{
    Home,
    People,
    Training,
    Placement,
    Income,
    Headcount,
    Base,
    Statistics,
    Report,
    Account,
    Audit,
    Settings,
    Search,
    Tick,
    Cross,
    Sort,
    SortUp,
    SortDown,
    Done,
    Warning,
    Information,
}

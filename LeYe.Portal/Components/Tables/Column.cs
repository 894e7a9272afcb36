using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Components.Tables;

/// <summary>One column of a <see cref="DataTable{TItem}"/>. Renders nothing by itself: the table asks it for its cells.</summary>
public sealed class Column<TItem> : ComponentBase
{
    /// <summary>The head of the column.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>The cell's text; an empty one is said in words by the page (无, 未开始).</summary>
    [Parameter] public Func<TItem, string?>? Text { get; set; }

    /// <summary>The cell's content where text is not enough.</summary>
    [Parameter] public RenderFragment<TItem>? ChildContent { get; set; }

    /// <summary>What the row is called, where its header is content: rows of one name are then told apart when their links are heard.</summary>
    [Parameter] public Func<TItem, string?>? Name { get; set; }

    /// <summary>The name of the row: exactly one column of a table is this.</summary>
    [Parameter] public bool IsRowHeader { get; set; }

    /// <summary>Figures: to the right, tabular.</summary>
    [Parameter] public bool IsNumeric { get; set; }

    /// <summary>Sentences: may break into lines.</summary>
    [Parameter] public bool IsWide { get; set; }

    /// <summary>Links of the row.</summary>
    [Parameter] public bool IsActions { get; set; }

    /// <summary>The key in the address by which the list can be sorted, or null.</summary>
    [Parameter] public string? SortKey { get; set; }

    /// <summary>The first choice of the link is descending.</summary>
    [Parameter] public bool IsDescendingFirst { get; set; }

    /// <summary>The cell in the foot of the table: a total.</summary>
    [Parameter] public string? Foot { get; set; }

    /// <summary>The cell in the foot of the table where text is not enough.</summary>
    [Parameter] public RenderFragment? FootContent { get; set; }

    internal bool HasFoot => Foot is not null || FootContent is not null;

    [CascadingParameter] private DataTable<TItem>? Table { get; set; }

    internal string? Css => IsNumeric ? "num" : IsWide ? "wide" : IsActions ? "go" : null;

    protected override void OnInitialized()
    {
        Misuse.DemandText(Label, "Column", nameof(Label));
        Misuse.Demand(Table is not null, $"Column '{Label}' must stand in a DataTable.");
        Misuse.Demand(Text is not null ^ ChildContent is not null, $"Column '{Label}' needs either Text or content.");
        Table!.Add(this);
    }
}

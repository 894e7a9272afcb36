namespace LeYe.Portal.Components.Forms;

/// <summary>How a button or an action link looks. One filled button a page.</summary>
public enum ButtonKind
{
    Filled,
    Outlined,
    Text,
}

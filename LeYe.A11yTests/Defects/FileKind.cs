namespace LeYe.A11yTests.Defects;

/// <summary>What the browser loads.</summary>
public enum FileKind
{
    Html,
    Css,
    Script,
}

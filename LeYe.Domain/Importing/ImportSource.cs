namespace LeYe.Domain.Importing;

/// <summary>Where the rows came from.</summary>
public enum ImportSource { Workbook = 1, Text = 2, Paste = 3 }

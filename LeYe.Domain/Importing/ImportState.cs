namespace LeYe.Domain.Importing;

/// <summary>Where an import stands: checked and waiting, written, taken back.</summary>
public enum ImportState { Waiting = 1, Submitted = 2, Undone = 3 }

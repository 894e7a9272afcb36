namespace LeYe.Domain.Bases;

/// <summary>A base to pick or to link to.</summary>
public sealed record BaseName(int Id, string Key, string ShortName);

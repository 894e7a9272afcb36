namespace LeYe.Domain.Common;

/// <summary>Somebody else saved the record after this actor had read it (409).</summary>
public sealed class StaleRecordException() : Exception("record changed meanwhile");

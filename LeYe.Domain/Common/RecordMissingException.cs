namespace LeYe.Domain.Common;

/// <summary>The record does not exist, or lies outside the actor's scope. Both look the same from outside (404).</summary>
public sealed class RecordMissingException() : Exception("record missing");

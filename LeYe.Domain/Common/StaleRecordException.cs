namespace LeYe.Domain.Common;

/// <summary>Somebody else saved the record after this actor had read it (409).</summary>
public sealed class StaleRecordException() : Exception("record changed meanwhile")
{
    /// <summary>Refuses to save over a record that is newer than the one the actor read.</summary>
    public static void ThrowUnlessCurrent(IVersioned record, int readVersion)
    {
        if (record.Version != readVersion)
            throw new StaleRecordException();
    }
}

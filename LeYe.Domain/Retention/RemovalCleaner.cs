using LeYe.Domain.People;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Retention;

/// <summary>What follows a removal outside its transaction: the attachments' files go, and the pages that the database freed are written over. Whatever was cut off is taken up again.</summary>
public sealed class RemovalCleaner(RemovalLeftovers leftovers, AttachmentFiles files)
{
    /// <summary>Finishes every removal that is not clean yet.</summary>
    /// <returns>How many were finished; one that a reader of the database kept waiting stays for the next time.</returns>
    public async Task<int> FinishAsync(CancellationToken cancel = default)
    {
        var left = await leftovers.ListAsync(cancel);
        if (left.Count == 0)
            return 0;
        foreach (var name in left.SelectMany(l => l.Files))
            files.Delete(name);
        return await leftovers.SweepAsync([.. left.Select(l => l.RequestId)], cancel);
    }
}

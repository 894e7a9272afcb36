using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Auditing;

/// <summary>The seal of an entry: SHA-256 over the seal before it and every field, each with its length, so that no two entries read alike.</summary>
public static class AuditSeal
{
    /// <summary>What the first entry of a chain follows.</summary>
    public static readonly byte[] First = new byte[32];

    /// <param name="prior">The seal of the entry before it in the chain, 32 bytes.</param>
    /// <param name="entry">The entry with its node, sequence and values.</param>
    public static byte[] Of(ReadOnlySpan<byte> prior, AuditEntry entry)
    {
        using var bytes = new MemoryStream(512);
        using (var to = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            to.Write(prior);
            to.Write(entry.Node);
            to.Write(entry.Sequence);
            // Microseconds: what every database keeps.
            to.Write(entry.At.Ticks / TimeSpan.TicksPerMicrosecond);
            to.Write(entry.AccountId);
            to.Write(entry.AccountName);
            Write(to, entry.Origin);
            to.Write(entry.Act);
            to.Write(entry.SubjectKind);
            to.Write(entry.SubjectId);
            to.Write(entry.BaseId ?? -1);
            Write(to, entry.Changes);
            Write(to, entry.Reason);
            to.Write(entry.Values.Count);
            foreach (var value in entry.Values)
                Write(to, value);
        }
        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Write(BinaryWriter to, AuditValue value)
    {
        to.Write(value.Kind);
        to.Write(value.RecordId);
        to.Write(value.PersonId ?? -1);
        Write(to, value.Text);
        to.Write(value.Cipher?.Length ?? -1);
        to.Write(value.Cipher ?? []);
    }

    private static void Write(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        to.Write(text ?? "");
    }
}

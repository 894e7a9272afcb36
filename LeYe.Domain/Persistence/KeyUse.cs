using LeYe.Domain.Common;

namespace LeYe.Domain.Persistence;

/// <summary>How many values and files are under which encryption key.</summary>
/// <param name="ByKey">By the key's id.</param>
/// <param name="Unnamed">From before keys had names.</param>
public sealed record KeyUse(IReadOnlyDictionary<uint, long> ByKey, long Unnamed)
{
    public long Of(FieldKey key) => ByKey.GetValueOrDefault(key.Id);

    /// <summary>How many still need another key than this one.</summary>
    public long Besides(FieldKey key) => Unnamed + ByKey.Where(u => u.Key != key.Id).Sum(u => u.Value);
}

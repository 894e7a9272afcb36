using LeYe.Domain.Persistence;

namespace LeYe.Portal.Security;

/// <summary>Whether this database is a demonstration; read once, the marker never changes.</summary>
public sealed class DemonstrationMarker(DatabaseState database)
{
    private readonly Lazy<bool> _isSet = new(() => database.IsDemonstration());

    public bool IsSet => _isSet.Value;
}

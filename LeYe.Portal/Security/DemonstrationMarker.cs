using LeYe.Domain.Persistence;

namespace LeYe.Portal.Security;

/// <summary>Whether this database is a demonstration; read once, the marker never changes.</summary>
public sealed class DemonstrationMarker(DatabaseState database)
{
    private bool? _isSet;

    public bool IsSet => _isSet ?? Look();

    // The page that says that the database is away is drawn all the same.
    private bool Look()
    {
        try
        {
            return (_isSet = database.IsDemonstration()).Value;
        }
        catch (Exception fault) when (StorageFaults.IsAway(fault))
        {
            return false;
        }
    }
}

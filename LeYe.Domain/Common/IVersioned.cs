namespace LeYe.Domain.Common;

/// <summary>A record two people may open at once. Each save raises <see cref="Version"/>; a save over a newer one is refused.</summary>
public interface IVersioned
{
    int Version { get; set; }
}

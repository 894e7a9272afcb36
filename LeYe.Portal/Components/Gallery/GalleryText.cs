namespace LeYe.Portal.Components.Gallery;

/// <summary>The samples' words, from GalleryText.resx. All people and figures are made up.</summary>
internal static class GalleryText
{
    public static readonly Words Words = new(typeof(GalleryText));
}

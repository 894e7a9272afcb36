namespace LeYe.Portal.Components.Forms;

/// <summary>How wide a text field is: as wide as its answer.</summary>
public enum FieldWidth
{
    /// <summary>As wide as its column.</summary>
    Full,

    /// <summary>Two digits.</summary>
    W3,

    /// <summary>Four digits.</summary>
    W4,

    /// <summary>A short code or an amount.</summary>
    W8,

    /// <summary>A name.</summary>
    W12,

    /// <summary>An identity number.</summary>
    W20,
}

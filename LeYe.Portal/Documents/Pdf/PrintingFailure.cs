namespace LeYe.Portal.Documents.Pdf;

/// <summary>Why a printing did not come about. Worded by the resource <c>Failure.</c> with its name.</summary>
public enum PrintingFailure
{
    /// <summary>No Node program on the search path.</summary>
    NodeMissing = 1,

    /// <summary>The locked npm parts (compiler, fonts) or the template are not beside the program.</summary>
    PackagesMissing = 2,

    /// <summary>The Node process ended without an answer, for example because it was killed.</summary>
    Stopped = 3,

    /// <summary>The Node process took too long and was ended.</summary>
    TimedOut = 4,

    /// <summary>The locked fonts have no glyph for a character of the report.</summary>
    CharacterMissing = 5,

    /// <summary>The template could not be set.</summary>
    TemplateFailed = 6,

    /// <summary>A file could not be written.</summary>
    OutputNotWritable = 7,
}

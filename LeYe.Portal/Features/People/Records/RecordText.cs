using LeYe.Portal.Components;

namespace LeYe.Portal.Features.People.Records;

/// <summary>The words of the pages about what belongs to a person, from RecordText.resx.</summary>
internal static class RecordText
{
    public static readonly Words Words = new(typeof(RecordText));
}

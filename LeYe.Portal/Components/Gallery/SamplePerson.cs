namespace LeYe.Portal.Components.Gallery;

/// <summary>A made-up row.</summary>
internal sealed record SamplePerson(string Number, string Name, string Post, int State, string Rate);

namespace LeYe.Domain.People;

/// <summary>A row of the list before its state is worked out.</summary>
internal sealed record PersonRow(int Id, string Name, WorkerType WorkerType, Sex Sex, int BaseId, string BaseName, DateOnly RegisteredOn)
{
    public PersonSummary With(PersonState state) => new(Id, Name, WorkerType, Sex, BaseId, BaseName, RegisteredOn, state);
}

namespace LeYe.Domain.People;

/// <summary>A row of the list with what its state is made of.</summary>
internal sealed record PersonRow(
    int Id, string Name, WorkerType WorkerType, Sex Sex, int BaseId, string BaseName, DateOnly RegisteredOn, bool InPost, bool InTraining, bool Placed)
{
    public PersonState State => InPost ? PersonState.InPost : InTraining ? PersonState.InTraining : Placed ? PersonState.Left : PersonState.NotPlaced;

    public PersonSummary ToSummary() => new(Id, Name, WorkerType, Sex, BaseId, BaseName, RegisteredOn, State);
}

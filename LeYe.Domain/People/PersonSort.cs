namespace LeYe.Domain.People;

/// <summary>Orders of the list of people. Number is the person's id.</summary>
public enum PersonSort { Name = 0, Number = 1, WorkerType = 2, State = 3, RegisteredOn = 4 }

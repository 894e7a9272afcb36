namespace LeYe.Domain.People;

/// <summary>A person's profile with what a page about it needs of the person.</summary>
public sealed record ProfileDetails(int PersonId, int Version, string PersonName, WorkerType WorkerType, EditProfileOptions Answers);

namespace LeYe.Domain.Training.Attendance;

/// <summary>Who is taking a register: the account that last saved a draft of it.</summary>
/// <param name="At">When it last did, UTC.</param>
public sealed record RegisterHolder(int AccountId, string Name, DateTime At)
{
    /// <summary>How long somebody holds a register after their last mark.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(15);

    /// <summary>Whether this is somebody else, at work now.</summary>
    public bool IsAnother(int accountId, DateTime now) => AccountId != accountId && now - At < Holds;
}

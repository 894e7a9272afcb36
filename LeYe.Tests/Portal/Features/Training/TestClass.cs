namespace LeYe.Tests.Portal.Features.Training;

/// <summary>A class to test on: sessions yesterday, today and tomorrow, and enrolments in the order of 班内编号.</summary>
public sealed record TestClass(int Id, int[] Sessions, int[] Enrolments, string[] Names)
{
    public int Yesterday => Sessions[0];

    public int Today => Sessions[1];

    public int Tomorrow => Sessions[2];

    public string Register(int session) => $"/training/{Id}/sessions/{session}/register";

    /// <summary>Form values that mark people in order.</summary>
    public Dictionary<string, string?> Marked(string act, params string?[] kinds)
    {
        var values = new Dictionary<string, string?> { ["act"] = act };
        for (var i = 0; i < kinds.Length; i++)
            values["m" + Enrolments[i]] = kinds[i];
        return values;
    }
}

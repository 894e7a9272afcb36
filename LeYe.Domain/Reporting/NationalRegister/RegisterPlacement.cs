using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>One person in one placement (sheet 就业).</summary>
/// <param name="County">County and division code of the base.</param>
/// <param name="StartOn">上岗日期.</param>
/// <param name="IsEmployed">In that placement on the last day of the window.</param>
public sealed record RegisterPlacement(
    RegisterPerson Person, string County, string DivisionCode, string BaseName, bool IsEmployed, DateOnly StartOn, DateOnly? EndOn,
    NationalForm Form, ContractKind Contract, string Post);

namespace LeYe.Domain.Placements;

/// <summary>Which 全国就业形式 a contract suggests (domain.md §3.4). A suggestion only: the clerk confirms it.</summary>
public static class NationalFormRules
{
    /// <param name="contract">The contract of the stay.</param>
    /// <param name="isConcentratedEmployer">The client is recognised as 集中使用残疾人用人单位.</param>
    /// <returns><see cref="NationalForm.NotConfirmed"/> where no contract says anything.</returns>
    public static NationalForm Suggest(ContractKind contract, bool isConcentratedEmployer) => contract switch
    {
        ContractKind.Labour => isConcentratedEmployer ? NationalForm.Concentrated : NationalForm.Quota,
        ContractKind.Service or ContractKind.Platform => NationalForm.Flexible,
        _ => NationalForm.NotConfirmed,
    };
}

namespace LeYe.Domain.Importing;

/// <summary>Says what becomes of the rows of one import, one after the other in their order.</summary>
internal interface IImportJudge
{
    /// <param name="isConfirmed">Somebody looked at a 疑似重复 row and says it is none.</param>
    ImportVerdict Judge(ImportReading row, bool isConfirmed);
}

using LeYe.Domain.Common;

namespace LeYe.Tests.Domain.Common;

public sealed class CsvTableTests
{
    [Fact]
    public void QuotedField_KeepsCommasQuotesAndLineBreaks()
    {
        var rows = CsvTable.Parse("a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n,\n").Rows;

        Assert.Equal(["x, \"y\"\nz", ""], rows.Select(r => r["a"]));
        Assert.Equal("2", rows[0]["b"]);
        Assert.Null(rows[1].Optional("b"));
    }

    [Fact]
    public void ByteOrderMarkAndMissingLastLineBreak_AreAccepted() => Assert.Equal("2", CsvTable.Parse("\ufeffa,b\n1,2").Rows[0]["b"]);

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1")]
    [InlineData("a,b\n1,2,3")]
    [InlineData("a\n\"open")]
    [InlineData("a\n\"x\"y")]
    public void BrokenTable_IsRefused(string text) => Assert.Throws<FormatException>(() => CsvTable.Parse(text));
}

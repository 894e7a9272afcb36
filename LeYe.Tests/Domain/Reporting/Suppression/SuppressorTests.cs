using LeYe.Domain.Reporting.Suppression;

namespace LeYe.Tests.Domain.Reporting.Suppression;

/// <summary>rules.md, Figures: counts of 1–2 (never 0) are 少于3, and nothing printed gives them away.</summary>
public sealed class SuppressorTests
{
    [Fact]
    public void SmallCounts_AreSuppressedAndZeroIsNot()
    {
        var table = Cells([[0, 1, 20, 40], [2, 30, 3, 50], [60, 70, 80, 90]]);

        Assert.Equal("0", table[(0, 0)].Value);
        Assert.Equal("suppressed", table[(0, 1)].Qualifier);
        Assert.Equal("suppressed", table[(1, 0)].Qualifier);
        Assert.All(table.Values.Where(c => c.Qualifier is not null), c => Assert.Null(c.Value));
    }

    [Fact]
    public void OneSmallCount_TakesAnotherCellWithIt()
    {
        var table = Cells([[10, 2, 30], [11, 12, 13]]);

        Assert.Equal("suppressed", table[(0, 1)].Qualifier);
        Assert.True(table.Values.Count(c => c.Qualifier == "withheld") >= 3);
    }

    [Fact]
    public void TwoOnes_WhoseSumIsPrinted_AreNotLeftToBeWorkedOut()
    {
        // 10 − 8 = 2 = 1 + 1: a reader would know both.
        var suppressor = new Suppressor([1, 1, 8, 10], [new SumRelation(3, [0, 1, 2])]);
        Assert.Contains("withheld", new[] { suppressor.Qualifier(2), suppressor.Qualifier(3) });
    }

    [Fact]
    public void LargeCounts_AreAllPrinted() => Assert.All(Cells([[10, 20], [30, 0]]).Values, c => Assert.NotNull(c.Value));

    [Fact]
    public void PrintedElsewhere_IsNeverTheCellThatIsWithheld()
    {
        var suppressor = new Suppressor([2, 2, 0, 4], [new SumRelation(3, [0, 1, 2])], new HashSet<int> { 3 });
        Assert.Equal(new[] { "suppressed", "suppressed", "withheld", null }, Enumerable.Range(0, 4).Select(suppressor.Qualifier));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RandomTables_NeverLetAReaderWorkASmallCountOut(int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < 100; n++)
        {
            var (rows, columns) = (random.Next(1, 8), random.Next(2, 6));
            int[][] counts = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => Count(random)).ToArray())];
            var values = new List<decimal>(counts.SelectMany(row => row).Select(v => (decimal)v));
            var sums = new List<SumRelation>();
            for (var r = 0; r < rows; r++)
                AddSum(Enumerable.Range(r * columns, columns));
            for (var c = 0; c < columns; c++)
                AddSum(Enumerable.Range(0, rows).Select(r => r * columns + c));
            var suppressor = new Suppressor(values, sums);

            var reader = suppressor.Reader();
            for (var i = 0; i < values.Count; i++)
            {
                Assert.InRange(values[i], reader[i].Low, reader[i].High);
                if (values[i] is 1 or 2)
                    Assert.True(suppressor.IsKeptBack(i));
                if (values[i] is 1 or 2 && sums.Exists(s => s.Contains(i) && s.Parts.Append(s.Total).Any(c => !suppressor.IsKeptBack(c))))
                    Assert.True(reader[i].Low < reader[i].High, $"{n}: cell {i} is {values[i]} for every reader");
            }

            void AddSum(IEnumerable<int> cells)
            {
                int[] parts = [.. cells];
                values.Add(parts.Sum(p => values[p]));
                sums.Add(new SumRelation(values.Count - 1, parts));
            }
        }
    }

    private static int Count(Random random) => random.Next(4) switch { 0 => 0, 1 => random.Next(1, 3), _ => random.Next(3, 60) };

    private static Dictionary<(int, int), (string? Value, string? Qualifier)> Cells(int[][] counts) =>
        new SuppressedTable(counts).Cells().ToDictionary(c => (c.Row, c.Column), c => (c.Value, c.Qualifier));
}

using System.Text;
using System.Text.Json;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

public sealed class AnnualReportJsonTests
{
    private static readonly string Json = Encoding.UTF8.GetString(AnnualReportJson.Write(SampleReport.Create(reason: "因😀故")));

    [Fact]
    public void Json_Keys_AreSortedEverywhere()
    {
        static void Check(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) Check(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                var keys = element.EnumerateObject().Select(member => member.Name).ToList();
                Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
                foreach (var member in element.EnumerateObject()) Check(member.Value);
            }
        }

        using var document = JsonDocument.Parse(Json);
        Check(document.RootElement);
        Assert.Equal(
            [
                "breakdowns", "businessLines", "cutoff", "definitions", "demonstration", "figures", "funding", "legacy", "letter", "narrative", "openPoints",
                "previous", "provinceFigures", "sites", "status", "year",
            ],
            document.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Json_Text_HasNoSpaceAndNoEscapes()
    {
        Assert.Contains(",\"cutoff\":\"2024-02-29\",\"definitions\":[{", Json);
        Assert.Contains("因😀故", Json);
        Assert.DoesNotContain("\\u", Json);
        Assert.DoesNotContain("\n", Json);
        Assert.DoesNotContain("\": ", Json);
    }

    [Fact]
    public void Json_QuotesAndControls_SurviveTheWayThereAndBack()
    {
        const string reason = "因\"\\\n\t\u0001故";
        var read = AnnualReportJson.Read(AnnualReportJson.Write(SampleReport.Create(reason: reason)));
        Assert.Equal(reason, read.Sites.Single(site => site.Key == SampleReport.Paused).StatusReason);
    }

    [Fact]
    public void Json_Enumerations_AreLowerCaseWords()
    {
        Assert.Contains("\"status\":\"draft\"", Json);
        Assert.Contains("\"kind\":\"computed\"", Json);
        Assert.Contains("\"kind\":\"sub-base\"", Json);
    }

    [Fact]
    public void Hash_OfKnownBytes_IsTheirSha256() => Assert.Equal(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", AnnualReportJson.Hash("abc"u8));

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"year\":")]
    public void Read_OfAnotherThing_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => AnnualReportJson.Read(Encoding.UTF8.GetBytes(json)));
}

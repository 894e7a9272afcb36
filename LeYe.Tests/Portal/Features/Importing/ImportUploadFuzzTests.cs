using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Features.Importing;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Importing;

/// <summary>The same bad files through the whole portal: a page in Chinese each time, never an unhandled error, never a record.</summary>
[Collection(PortalCollection.Name)]
public sealed class ImportUploadFuzzTests(PortalFixture portal)
{
    [Fact]
    public async Task Uploads_HundredsOfBadFiles_AreAnsweredByAPage()
    {
        var client = await portal.FreshAsync(RoleName.BaseLead, "guilin");
        var pages = new Dictionary<string, PortalAnswer>();
        var people = Count();
        for (var number = 0; number < 250; number++)
        {
            var fuzz = new SheetFuzz(number);
            var start = ImportLinks.Start(fuzz.Kind);
            if (!pages.TryGetValue(start, out var page))
                pages[start] = page = await client.GetAsync(start);
            var key = new Dictionary<string, string?> { ["formKey"] = Guid.NewGuid().ToString() };
            // A browser sends the file's part of a paste too, with nothing in it.
            var answer = fuzz.IsPaste ? await client.UploadAsync(page, new(key) { ["paste"] = fuzz.Text() }, "file", "none", [])
                : await client.UploadAsync(page, key, "file", "a.xlsx", fuzz.File());
            Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.UnprocessableEntity, $"{fuzz.Name}: {answer.Status}");
            if (answer.Status == HttpStatusCode.UnprocessableEntity)
                Assert.NotEmpty(answer.Errors);
            else if (number % 3 == 0)
                Assert.Equal(HttpStatusCode.OK, (await client.FollowAsync(answer)).Status);
        }
        Assert.Equal(people, Count());
    }

    [Fact]
    public async Task Post_ThatIsNoForm_IsABadRequestWithAPage()
    {
        var client = await portal.FreshAsync(RoleName.BaseLead, "guilin");
        var answer = await client.PostAsync(ImportLinks.People, [KeyValuePair.Create("paste", "a\0b")]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotEmpty(answer.Title);
    }

    [Fact]
    public async Task Upload_LargerThanAllowed_IsRefusedByAPage()
    {
        var client = await portal.FreshAsync(RoleName.BaseLead, "guilin");
        var page = await client.GetAsync(ImportLinks.People);
        var answer = await client.UploadAsync(page, [], "file", "a.csv", new byte[11 * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("文件太大", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    private int Count()
    {
        using var db = portal.Open();
        return db.People.Count();
    }
}

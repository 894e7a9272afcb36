using LeYe.Domain.People;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

public sealed class PersonSearchTests : IDisposable
{
    private readonly Programme _programme = new();

    public void Dispose() => _programme.Dispose();

    [Theory]
    [InlineData("王芳", "王芳芳 王芳")]
    [InlineData("芳", "王芳芳 王芳")]
    [InlineData("wf", "王芳芳 王芳")]
    [InlineData("WFF", "王芳芳")]
    [InlineData("ｗｆ", "王芳芳 王芳")]
    [InlineData("ff", "")]
    [InlineData("0016", "王芳芳")]
    [InlineData("4567", "李强")]
    [InlineData("9999", "")]
    public async Task List_Search_FindsByNameInitialsAndTails(string search, string names)
    {
        await RegisterAsync("王芳", null, null);
        await RegisterAsync("王芳芳", Programme.Identity(1), null);
        await RegisterAsync("李强", Programme.Identity(3), "000 0123 4567");

        var found = await _programme.PeopleReads.ListAsync(Programme.Lead, new PersonListQuery { Search = search });

        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), found.Items.Select(p => p.Name).Order());
        Assert.Equal(found.Items.Select(p => p.Id), (await _programme.PeopleReads.FindByNameAsync(Programme.Lead, search)).Select(p => p.Id));
        Assert.Empty((await _programme.PeopleReads.ListAsync(Programme.Stranger, new PersonListQuery { Search = search })).Items);
    }

    [Fact]
    public async Task Edit_NameAndPhone_AreFoundByTheNewOnes()
    {
        var id = await RegisterAsync("王芳", null, "000-1111");
        await _programme.People.EditPersonAsync(Programme.Lead, id, new() { Name = "赵敏", WorkerType = WorkerType.NonDisabled, Household = Household.Rural, Phone = "000-2222" }, 0);

        foreach (var (search, count) in new[] { ("zm", 1), ("2222", 1), ("wf", 0), ("1111", 0) })
            Assert.Equal(count, (await _programme.PeopleReads.ListAsync(Programme.Lead, new PersonListQuery { Search = search })).Total);
    }

    [Fact]
    public async Task SearchColumns_OfAnOlderDatabase_AreFilledOnce()
    {
        var id = await RegisterAsync("王芳", Programme.Identity(1), "000-1111");
        using (var db = _programme.Test.Open())
        {
            var person = db.People.Single();
            (person.NameInitials, person.PhoneTailHash, person.IdentityTailHash) = ("", null, null);
            db.SaveChanges();
        }
        var service = new SearchColumnService(_programme.Test, _programme.Test.Protector);

        Assert.Equal(1, await service.FillAsync(default));

        Assert.Equal(0, await service.FillAsync(default));
        foreach (var search in new[] { "wf", "1111", "0016" })
            Assert.Equal(id, Assert.Single((await _programme.PeopleReads.ListAsync(Programme.Lead, new PersonListQuery { Search = search })).Items).Id);
    }

    private Task<int> RegisterAsync(string name, IdentityNumber? identity, string? phone) => _programme.People.RegisterPersonAsync(Programme.Lead,
        Programme.Registration(1) with { Name = name, WorkerType = WorkerType.NonDisabled, IdentityNumber = identity, Phone = phone }, null);
}

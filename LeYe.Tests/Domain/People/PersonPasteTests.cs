using FsCheck.Fluent;
using LeYe.Domain.People;

namespace LeYe.Tests.Domain.People;

public sealed class PersonPasteTests
{
    [Theory]
    // A roster row from a sheet, from a text, a card reader's line, name and number written together.
    [InlineData("3\t测试甲\t女\t999999199001010016\t13900000000", "测试甲", "999999199001010016", null, "13900000000")]
    [InlineData("测试甲，男，汉族，999999199001010016，甘肃省庆阳市", "测试甲", "999999199001010016", null, null)]
    [InlineData("测试甲|男|汉|19900101|测试省测试市测试路1号|999999199001010016|测试公安局|20200101-20400101", "测试甲", "999999199001010016", null, null)]
    [InlineData("姓名：测试甲 身份证号：999999199001010016", "测试甲", "999999199001010016", null, null)]
    [InlineData("测试甲999999199001010016", "测试甲", "999999199001010016", null, null)]
    [InlineData("９９９９９９１９９００１０１００１６ 测试甲", "测试甲", "999999199001010016", null, null)]
    [InlineData("测试甲 肢体 二级 99999919900101001642", "测试甲", null, "99999919900101001642", null)]
    [InlineData("测试甲 999999199001010016 99999919900101001642b1", "测试甲", "999999199001010016", "99999919900101001642B1", null)]
    [InlineData("阿依古丽·买买提 11010519491231002x", "阿依古丽·买买提", "11010519491231002X", null, null)]
    [InlineData("999999199001010016", null, "999999199001010016", null, null)]
    public void Read_PastedLine_FindsNameAndNumbers(string text, string? name, string? identity, string? certificate, string? phone)
    {
        Assert.True(PersonPaste.LooksPasted(text));
        Assert.Equal(new PersonPaste(name, identity, certificate, phone), PersonPaste.Read(text));
    }

    [Theory]
    [InlineData("测试甲")]
    [InlineData("测试甲 13900000000")]
    [InlineData("测试甲 9999991990010100")]
    [InlineData("")]
    [InlineData(null)]
    public void LooksPasted_PlainName_IsNone(string? text) => Assert.False(PersonPaste.LooksPasted(text));

    [Fact]
    public void Read_AnyText_NeverThrows() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => PersonPaste.Read(text) is not null));
}

using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LeYe.Portal.Components;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Components;

public sealed partial class WordsTests
{
    [Fact]
    public void Words_WithoutThatKey_Throw() => Assert.Throws<KeyNotFoundException>(() => KitText.Words["NoSuchKey"]);

    [Fact]
    public void Words_Filled_DemandEveryName() => Assert.Throws<FormatException>(() => KitText.Words.Fill("Product", ("name", 1)));

    [Fact]
    public void KitText_HasAMemberForEveryTextAndATextForEveryMember()
    {
        var path = Path.Combine(Repository.Root, "LeYe.Portal", "Components", "KitText.resx");
        var keys = XDocument.Load(path).Root!.Elements("data").Select(d => d.Attribute("name")!.Value).Order();
        var members = typeof(KitText).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo || m is MethodInfo { IsSpecialName: false }).Select(m => m.Name).Order();
        Assert.Equal(keys, members);
    }

    [Fact]
    public void EveryTextInResources_IsFilledAndUsesOneKindOfSlot()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "LeYe.Portal"), "*.resx", SearchOption.AllDirectories))
            foreach (var data in XDocument.Load(path).Root!.Elements("data"))
            {
                var text = data.Element("value")!.Value;
                Assert.False(string.IsNullOrEmpty(text), $"{path}: {data.Attribute("name")!.Value}");
                Assert.DoesNotMatch(HalfWidthAfterChinese(), text);
            }
    }

    // Full-width punctuation in what users see: a half-width comma, colon, semicolon or question mark after a Chinese character.
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?!]")]
    private static partial Regex HalfWidthAfterChinese();
}

using LeYe.A11yTests.Support;

namespace LeYe.A11yTests.Pages;

/// <summary>The twelve main pages: every rule of the page engines and the keyboard walk, in each of four colours at each of three widths.</summary>
[Collection(ProofCollection.Name)]
public sealed class MainPageTests(Proof proof)
{
    public static TheoryData<string> Pages => PageCatalogue.MainNames;

    [Theory, MemberData(nameof(Pages))]
    public async Task MainPage_InEveryColourAtEveryWidth_HasNoFindings(string name) =>
        Expect.Nothing(AllowList.Faults(await proof.EveryLookAsync(name)));
}

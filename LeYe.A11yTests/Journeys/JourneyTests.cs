using LeYe.A11yTests.Support;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Journeys;

/// <summary>Every journey by keyboard only, and again with script switched off. Under the page's own content policy.</summary>
[Collection(ProofCollection.Name)]
public sealed class JourneyTests(Proof proof)
{
    public static TheoryData<string> Names => new(JourneyCatalogue.All.Select(j => j.Name));

    [Theory, MemberData(nameof(Names))]
    public Task Journey_ByKeyboardAlone_Ends(string name) => WalkAsync(name, hasScript: true);

    [Theory, MemberData(nameof(Names))]
    public Task Journey_ByKeyboardWithoutScript_Ends(string name) => WalkAsync(name, hasScript: false);

    private async Task WalkAsync(string name, bool hasScript)
    {
        var journey = JourneyCatalogue.All.Single(j => j.Name == name);
        var portal = await proof.Portals.GetAsync(PortalKind.Journeys);
        await using var context = await proof.Browser.OpenAsync(new() { BaseURL = portal.Address, JavaScriptEnabled = hasScript, ViewportSize = Screens.Wide });
        if (journey.Account.Length > 0)
            await proof.Portals.SignInAsync(context, PortalKind.Journeys, journey.Account);
        var page = await context.NewPageAsync();
        var user = new KeyboardUser(page);
        await journey.WalkAsync(user, new JourneyTurn(hasScript, path => DemoRecords.Fill(portal, path)));
    }
}

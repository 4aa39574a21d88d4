namespace QaBot.Tests.Browser;

/// <summary>Tests that share the browser and the served article, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Chromium>, ICollectionFixture<PageServer>
{
    /// <summary>Its name.</summary>
    public const string Name = "browser";
}

/// <summary>More of them, with a browser and a bot of their own, beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class SecondBrowserGroup : ICollectionFixture<Chromium>, ICollectionFixture<PageServer>
{
    /// <summary>Its name.</summary>
    public const string Name = "second browser";
}

namespace QaBot.Answering.Tests.Answering;

/// <summary>One index over all small articles for a whole class of tests.</summary>
public sealed class SmallArticlesFixture : IDisposable
{
    internal TestEngine Engine { get; } = TestEngine.Over(SmallArticles.All);

    public void Dispose() => Engine.Dispose();
}

namespace QaBot.Answering.Tests.Answering;

/// <summary>One index over the shipped article for a whole class of tests.</summary>
public sealed class ShippedArticleFixture : IDisposable
{
    internal TestEngine Engine { get; } = TestEngine.OverFolder(ShippedFiles.Articles);

    public void Dispose() => Engine.Dispose();
}

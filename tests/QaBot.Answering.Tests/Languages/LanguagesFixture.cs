using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Languages;

/// <summary>One index over the articles of five languages.</summary>
public sealed class LanguagesFixture : IDisposable
{
    public static string Articles { get; } = Path.Combine(AppContext.BaseDirectory, "Languages", "Articles");

    internal TestEngine Engine { get; } = TestEngine.OverFolder(Articles);

    public void Dispose() => Engine.Dispose();
}

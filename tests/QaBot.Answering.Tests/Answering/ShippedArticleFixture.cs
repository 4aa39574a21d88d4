using System.Collections.Concurrent;

namespace QaBot.Answering.Tests.Answering;

/// <summary>One index over the shipped article for a whole class of tests.</summary>
public sealed class ShippedArticleFixture : IDisposable
{
    private readonly ConcurrentDictionary<string, string> first = new(StringComparer.Ordinal);

    internal TestEngine Engine { get; } = TestEngine.OverFolder(ShippedFiles.Articles);

    /// <summary>The first quote that a question gets; the same question is asked once.</summary>
    internal string First(string question) => first.GetOrAdd(question, asked => Engine.First(asked));

    public void Dispose() => Engine.Dispose();
}

namespace QaBot.Tests.Fixtures;

/// <summary>One bot on the shipped article for all tests of a class.</summary>
public sealed class BotFixture : IDisposable
{
    internal TestBot Bot { get; } = new();

    public void Dispose() => Bot.Dispose();
}

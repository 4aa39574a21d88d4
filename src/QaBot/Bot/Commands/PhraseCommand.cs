using System.Collections.Frozen;

namespace QaBot.Bot.Commands;

/// <summary>A command that is given by one of some phrases.</summary>
/// <param name="phrases">The phrases, in lower case, without punctuation.</param>
internal abstract class PhraseCommand(params ReadOnlySpan<string> phrases) : IBotCommand
{
    private readonly FrozenSet<string> phrases = FrozenSet.Create(StringComparer.Ordinal, phrases);

    /// <inheritdoc/>
    public bool Matches(string said) => phrases.Contains(said);

    /// <inheritdoc/>
    public abstract Task RunAsync(TurnScope turn, CancellationToken cancellationToken);
}

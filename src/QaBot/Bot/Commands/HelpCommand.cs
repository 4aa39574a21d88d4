using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Says what can be said.</summary>
internal sealed class HelpCommand : IBotCommand
{
    /// <inheritdoc/>
    public IReadOnlySet<string> Phrases { get; } = new HashSet<string> { "help", "help me", "help please", "commands", "what can you do", "how does this work", "hi", "hello", "hey", "good morning", "good evening" };

    /// <inheritdoc/>
    public Task RunAsync(TurnScope turn, CancellationToken cancellationToken) => turn.SayAsync(
        new Reply
        {
            Parts =
            [
                new LinePart("Ask a question about the articles. I answer with the very sentence, its place, and the answer in bold, or say that I have no answer. Follow-up questions work: “and when will it be completed?”"),
                new LinePart("You can also say: “more” for the next best sentences, “why” for how an answer came about, “sources” for the articles, “start over” to forget what was asked."),
            ],
        },
        cancellationToken);
}

using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Says what can be said.</summary>
internal sealed class HelpCommand() : PhraseCommand(
    "help", "help me", "help please", "please help", "i need help", "can you help me", "can you help", "commands", "menu", "options",
    "what can you do", "what do you do", "what can i ask", "what can i ask you", "how does this work", "how do you work",
    "how do i use this", "who are you", "what are you", "what is this", "what is your name", "what's your name", "test", "hi", "hello",
    "hey", "hi there", "hello there", "hey there", "hi bot", "hello bot", "hiya", "good morning", "good afternoon", "good evening",
    "good day", "greetings")
{
    /// <inheritdoc/>
    public override Task RunAsync(TurnScope turn, CancellationToken cancellationToken) => turn.SayAsync(
        new Reply
        {
            Parts =
            [
                new LinePart("Ask a question about the articles. I answer with the very sentence, its place, and the answer in bold, or "
                    + "say that I have no answer. Follow-up questions work: “and when will it be completed?”"),
                new LinePart("You can also say: “more” for the next best sentences, “why” for how an answer came about, “sources” for the "
                    + "articles, “export” for the conversation to copy, “start over” to forget what was asked."),
            ],
        },
        cancellationToken);
}

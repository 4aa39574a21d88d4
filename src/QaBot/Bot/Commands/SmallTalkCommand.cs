using System.Collections.Frozen;
using QaBot.Bot.Replies;

namespace QaBot.Bot.Commands;

/// <summary>Answers what is said in passing: agreement, thanks, farewells. The conversation stays as it is.</summary>
internal sealed class SmallTalkCommand : IBotCommand
{
    private static readonly (FrozenSet<string> Said, string Reply)[] Talk =
    [
        (Of(
            "ok", "okay", "okey", "k", "kk", "okie", "oki", "yes", "yes please", "yep", "yeah", "yup", "ya", "sure", "of course", "alright",
                "all right", "right", "fine", "good", "great", "nice", "cool",
            "perfect", "awesome", "excellent", "amazing", "wonderful", "brilliant", "very good", "very nice", "well done", "good job",
                "good answer", "great answer", "good bot", "nice one", "got it",
            "i got it", "i see", "oh i see", "understood", "i understand", "makes sense", "that makes sense", "good to know", "interesting",
                "very interesting", "wow", "hmm", "hm", "mm", "mhm", "ah", "aha",
            "oh", "oh ok", "oh okay", "ah ok", "ah okay", "ok good", "ok great", "ok cool", "ok fine", "ok i see", "ok got it",
                "okay got it", "ok understood", "that's fine", "sounds good", "correct",
            "that's right", "that's correct", "that is right", "that is correct", "exactly", "true", "agreed", "i agree", "no problem",
                "no worries", "never mind", "nevermind", "lol", "haha", "ha", "yay", "done", "roger", "noted",
            "that helps", "that helped", "helpful", "very helpful", "+1", "love it", CommandSet.Pleased),
            "Good. Ask on whenever you like."),
        (Of(
            "thanks", "thank you", "thank you very much", "thank you so much", "thanks a lot", "thanks so much", "many thanks", "thx", "ty",
                "tysm", "cheers", "great thanks", "great thank you", "ok thanks", "ok thank you",
            "okay thanks", "okay thank you", "perfect thanks", "perfect thank you", "cool thanks", "good thanks", "nice thanks",
                "yes thanks", "yes thank you", "thanks for your help", "thank you for your help", "much appreciated",
            "no thanks", "no thank you", "nothing else", "nothing more", "that's all", "that is all", "that's it", "that was all",
                "i'm done", "no more questions", "that will be all"),
            "You are welcome."),
        (Of(
            "bye", "goodbye", "good bye", "bye bye", "see you", "see you later", "see ya", "good night", "have a nice day",
                "have a good day", "take care", "ciao", "farewell", "thanks bye", "thank you bye", "ok bye"),
            "Goodbye."),
        (Of("how are you", "how are you doing", "how are you today", "how do you do", "how's it going", "what's up", "whats up",
            "sup", "how is it going"),
            "Ready to look things up. What would you like to know about the articles?"),
        (Of("sorry", "i'm sorry", "my bad", "oops", "excuse me", "my mistake", "apologies"),
            "No harm done. What would you like to know?"),
        (Of("stop", "quit", "exit", "end", "cancel", "be quiet", "shut up", "go away", "leave me alone", "enough"),
            "I say nothing until you ask. “start over” forgets what was asked."),
    ];

    // What stands between or beside such phrases and says nothing of its own.
    private static readonly FrozenSet<string> Joining = Of(
        "and", "&", "so", "but", "then", "well", "again", "now", "hi", "hey", "hello", "bot", "all", "everyone", "everybody", "mate",
            "dear", "friend", "for that", "for this", "for the info", "for the information", "for the answer", "for now", "too",
            "very much", "a lot");

    private const int MostWords = 12;

    /// <inheritdoc/>
    public bool Matches(string said) => ReplyTo(said) is not null;

    /// <inheritdoc/>
    public Task RunAsync(TurnScope turn, CancellationToken cancellationToken) =>
        turn.SayAsync(Reply.Of(ReplyTo(CommandSet.Normalise(turn.Said))!), cancellationToken);

    private static FrozenSet<string> Of(params ReadOnlySpan<string> phrases) => FrozenSet.Create(StringComparer.Ordinal, phrases);

    private static string? ReplyTo(string said) => ReplyTo(said.Split(' '), 0);

    // "Thanks, that helped", "ok thx", "thank you and bye": several in a row, and the last one is replied to.
    private static string? ReplyTo(ReadOnlySpan<string> words, int from)
    {
        for (var end = words.Length; end > from && words.Length <= MostWords; end--)
        {
            var phrase = string.Join(' ', words[from..end]);
            var reply = Array.Find(Talk, talk => talk.Said.Contains(phrase)).Reply;
            if (reply is not null || Joining.Contains(phrase))
            {
                reply = end == words.Length
                    ? reply
                    : ReplyTo(words, end) ?? (Array.TrueForAll(words[end..].ToArray(), Joining.Contains) ? reply : null);
                if (reply is not null)
                {
                    return reply;
                }
            }
        }

        return null;
    }
}

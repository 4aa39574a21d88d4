using QaBot.Answering.Languages;
using QaBot.Api.Uploads;

namespace QaBot.Bot.Replies;

/// <summary>Tells what was read of files that were sent.</summary>
internal static class FilesReply
{
    private const int MostQuestions = 3;

    /// <summary>Tells it.</summary>
    /// <param name="files">What became of each.</param>
    public static Reply Of(IReadOnlyList<UploadedFileJson> files) => new()
    {
        Parts = [.. files.SelectMany(PartsOf)],
        Suggestions = [.. files.SelectMany(file => file.Questions).Take(MostQuestions)],
    };

    private static IEnumerable<ReplyPart> PartsOf(UploadedFileJson file)
    {
        yield return new LinePart(file switch
        {
            { Problem: { } problem } => problem,
            { Article: null } => $"I have taken {file.File}, and read it in a moment.",
            { Article: var article } =>
                $"I have read “{article.Title}”: {(article.Paragraphs == 1 ? "one paragraph" : $"{article.Paragraphs} paragraphs")}, in "
                + $"{LanguageNames.Of(article.Language)}. Ask me about it.",
        });
        foreach (var note in file.Notes)
        {
            yield return new LinePart(note, Tone.Aside);
        }
    }
}

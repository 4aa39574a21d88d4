using QaBot.Answering.Questions;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Answering;

/// <summary>The files that the program comes with.</summary>
internal static class ShippedFiles
{
    public const string ArticleId = "russia-iran-relations";

    public static string Articles => Repository.Articles;

    public static Synonyms Synonyms { get; } = Synonyms.Load(Repository.Path("index", "synonyms.txt"));
}

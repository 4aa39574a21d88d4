using System.Text.RegularExpressions;

namespace QaBot.Answering.Extraction.Spans;

/// <summary>Tells questions that ask for the subject ("who lifted the ban") from those that ask for another part ("who did he meet").</summary>
internal static partial class SubjectQuestion
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Whether the answer mostly stands before the verb.</summary>
    /// <param name="question">The question without greetings.</param>
    public static bool IsMatch(string question) => Subject().IsMatch(question);

    // No helping verb behind the asking words, or one that the main verb follows at once.
    [GeneratedRegex(@"^\W*(?:who|which\s+(?!(?:is|are|was|were|do|does|did|has|have|had|of)\b)[\w-]+(?:\s+[\w-]+)?)\s+(?:(?:is|are|was|were|has|have|had|will)\s+(?:been\s+|being\s+|also\s+)?\w+(?:ing|ed)\b|(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|may|might|must|should|be)\b)\w+ed\b)", Options)]
    private static partial Regex Subject();
}

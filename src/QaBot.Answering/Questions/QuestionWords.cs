using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>The words of a question in their order, those that are not looked for among them.</summary>
internal static partial class QuestionWords
{
    /// <summary>Takes a question apart.</summary>
    /// <param name="question">The question.</param>
    /// <returns>Each word in lower case, and the index of the question's term that it belongs to; -1 for none.</returns>
    public static List<(string Word, int Term)> Of(Question question)
    {
        var words = new List<(string Word, int Term)>();
        var from = 0;
        var own = question.Terms.Count - question.CarriedOver.Count;
        var places = new (int Start, int End)[own];
        for (var t = 0; t < own; t++)
        {
            var start = question.OwnWords.IndexOf(question.Terms[t].Word, from, StringComparison.Ordinal);
            places[t] = start < 0 ? (-1, -1) : (start, from = start + question.Terms[t].Word.Length);
        }

        foreach (Match word in Word().Matches(question.OwnWords))
        {
            var term = Array.FindIndex(places, place => place.Start <= word.Index && word.Index < place.End);
            words.Add((word.Value.ToLowerInvariant().Replace('’', '\''), term));
        }

        return words;
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Text;
using QaBot.Training.Data;

namespace QaBot.Training.Translations;

/// <summary>Makes the pairs that translation is trained on.</summary>
internal sealed class SentencePairs
{
    private readonly ReaderTokenizer tokenizer = new();
    private readonly List<ReaderToken> tokens = [];

    /// <summary>The pairs of some paragraphs, and those from elsewhere.</summary>
    /// <param name="corpus">The sets.</param>
    /// <param name="isUsed">Which paragraphs.</param>
    public List<SentencePair> From(Corpus corpus, Func<TrainingParagraph, bool> isUsed)
    {
        var pairs = new List<SentencePair>();
        foreach (var paragraph in corpus.Paragraphs.Where(isUsed))
        {
            var sources = paragraph.Sentences.Select(sentence => Sources(paragraph.Text, sentence)).ToArray();
            foreach (var question in paragraph.Questions)
            {
                var targets = Targets(question.Text);
                for (var s = 0; s < sources.Length; s++)
                {
                    if (paragraph.Sentences[s].Contains(new TextSpan(question.Answers[0].Offset, 1)))
                    {
                        pairs.Add(new SentencePair(targets, sources[s]));
                    }
                }
            }
        }

        pairs.AddRange(corpus.Pairs.Select(pair => new SentencePair(Targets(pair.Question), Sources(pair.Sentence, new TextSpan(0, pair.Sentence.Length)))));
        return pairs;
    }

    private string[] Targets(string question)
    {
        tokens.Clear();
        tokenizer.Tokenize(question, new TextSpan(0, question.Length), tokens);
        return [.. tokens.Where(token => token.IsWord).Select(token => token.Stem).Distinct(StringComparer.Ordinal)];
    }

    private string[] Sources(string text, TextSpan sentence)
    {
        tokens.Clear();
        tokenizer.Tokenize(text, sentence, tokens);
        return [.. tokens
            .Where(token => token.IsWord)
            .SelectMany(token => token.Class == TokenClass.None ? [token.Stem] : new[] { TranslationTable.NameOf(token.Class), token.Stem })
            .Distinct(StringComparer.Ordinal)];
    }
}

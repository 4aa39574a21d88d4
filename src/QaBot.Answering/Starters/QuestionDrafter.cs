using System.Collections.Frozen;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Starters;

/// <summary>Turns a plain sentence into the questions it answers: "The bridge opened in 1932." into "When did the bridge open?"</summary>
internal sealed class QuestionDrafter
{
    private const int LongestQuestion = 16;

    private static readonly FrozenSet<string> Measures = new[]
    {
        "capacity", "length", "height", "width", "depth", "weight", "area", "population", "diameter", "speed", "volume", "budget",
    }.ToFrozenSet();

    // What people do rather than things.
    private static readonly FrozenSet<string> Deeds = new[]
    {
        "build", "create", "defeat", "design", "develop", "discover", "donate", "establish", "excavate", "found", "invent", "lead", "paint",
        "propose", "publish", "restore", "sign", "teach", "unveil", "win", "write",
    }.ToFrozenSet();

    private readonly AnalyzedSentence sentence;
    private readonly Token[] tokens;
    private readonly Clause clause;
    private readonly ClauseWords words;
    private readonly List<QuestionDraft> drafts = [];

    private QuestionDrafter(string text, AnalyzedSentence sentence, Clause clause)
    {
        words = new ClauseWords(text, sentence, clause);
        this.sentence = sentence;
        this.clause = clause;
        tokens = sentence.Tokens;
    }

    /// <summary>The questions that a sentence answers by its form; mostly none.</summary>
    /// <param name="articleText">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    public static IReadOnlyList<QuestionDraft> Draft(string articleText, AnalyzedSentence sentence)
    {
        var drafts = new List<QuestionDraft>();
        foreach (var clause in ClauseReader.Read(articleText, sentence))
        {
            var drafter = new QuestionDrafter(articleText, sentence, clause);
            drafter.DraftAll();
            drafts.AddRange(drafter.drafts);
        }

        if (ListDrafter.Draft(articleText, sentence) is { } list)
        {
            drafts.Add(list);
        }

        return drafts;
    }

    private string Verb => tokens[clause.Verb].Lower;

    private string Subject => clause.Subject;

    private void DraftAll()
    {
        var next = clause.Verb + 1;
        if (next >= tokens.Length || words.HasComma(next))
        {
            return;
        }

        if (Verb is "was" or "were")
        {
            Passive(next);
        }
        else if (Verbs.OfPast(Verb) is { } verb)
        {
            Active(verb, next);
        }

        if (Verb is "is" or "was" or "are" or "were")
        {
            Being(next);
        }

        if (Verb is "has" or "have" or "had" or "will" && clause.LeadingTime is null)
        {
            Having(next);
            Lasting(next);
        }

        Costing(next);
        if (Verb is "stands" or "lies")
        {
            AskPlace(next, $"Where does {Subject} {Verb[..^1]}?");
        }
    }

    private void Passive(int at)
    {
        if (ClauseReader.IsAdverb(words.At(at)) && Verbs.OfParticiple(words.At(at + 1)) is not null)
        {
            at++;
        }

        if (Verbs.OfParticiple(words.At(at)) is not { IsTransitive: true } and not { HasPlace: true })
        {
            return;
        }

        var verb = Verbs.OfParticiple(words.At(at))!;
        var asked = $"{Verb} {Subject} {verb.Participle}";
        var after = at + 1;
        if (words.At(after) is "off" or "up" or "out" or "down" && !words.HasComma(after))
        {
            asked += " " + words.At(after);
            after++;
        }

        if (words.TimeAsked(after) is { } time && (words.TailBetween(after, time.Place) is { } tail))
        {
            var kept = tail.Length == 0 || words.At(after) == "by" ? asked : $"{asked} {tail}";
            Add(AnswerType.Date, $"When {(WordsIn(kept) < LongestQuestion || !words.DropsTail(after) ? kept : asked)}?", time.Mention.Span);
        }
        else if (words.TimeAsked(after) is { } later && words.DropsTail(after))
        {
            Add(AnswerType.Date, $"When {asked}?", later.Mention.Span);
        }

        if (verb.HasPlace)
        {
            AskPlace(after, $"Where {asked}?");
        }

        if (words.At(after) == "by" && words.NameAt(after + 1) is { } agent && IsAgent(agent, verb) && words.StandsAlone(agent))
        {
            Add(AnswerType.Person, $"Who {verb.Past} {Subject}?", agent.Span);
        }

        if (words.At(after) == "because" && after + 2 < tokens.Length)
        {
            Add(AnswerType.Reason, $"Why {asked}?", TextSpan.FromBounds(tokens[after + 1].Span.Offset, tokens[^1].Span.End));
        }
    }

    private void Active(Verb verb, int next)
    {
        var hasObject = words.BeginsObject(next);
        if (verb.Base == "take" && words.At(next) is "place" or "part")
        {
            hasObject = true;
        }
        else if (!(hasObject ? verb.IsTransitive : verb.IsIntransitive && ClauseReader.IsPreposition(words.At(next))))
        {
            return;
        }

        if (words.TimeAsked(next) is { } time && words.TailBetween(next, time.Place) is { } tail
            && (tail.Length > 0 || verb.IsIntransitive))
        {
            Add(AnswerType.Date, $"When did {Subject} {$"{verb.Base} {tail}".TrimEnd()}?", time.Mention.Span);
        }

        if (!hasObject && verb is { IsIntransitive: true, HasPlace: true })
        {
            AskPlace(next, $"Where did {Subject} {verb.Base}?");
        }

        if (hasObject && Deeds.Contains(verb.Base) && words.PersonSubject() is { } person && words.TailToEnd(next) is { } done)
        {
            Add(AnswerType.Person, $"Who {verb.Past} {done}?", person.Span);
        }
    }

    private void Being(int next)
    {
        var quantity = sentence.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Quantity && words.StartsAt(entity, next));
        if (quantity.Span.Length > 0)
        {
            var adjective = Array.Find(tokens, token => token.Span.End == quantity.Span.End || token.Span.Offset == quantity.Span.End + 1);
            if (adjective.Lower is "tall" or "high" or "long" or "wide" or "deep" or "thick")
            {
                Add(AnswerType.Quantity, $"How {adjective.Lower} {Verb} {Subject}?", quantity.Span);
            }
        }

        if (words.At(next) is "located" or "situated")
        {
            AskPlace(next + 1, $"Where {Verb} {Subject} {words.At(next)}?");
        }

        if (Verb is "is" or "was" && words.At(next) is "a" or "an" && words.IsNamed() && words.Ending(next) is { } end)
        {
            Add(AnswerType.Definition, $"What {Verb} {Subject}?", TextSpan.FromBounds(tokens[next].Span.Offset, tokens[end].Span.End));
        }
    }

    private void Having(int next)
    {
        var has = words.At(next) == "have" && Verb == "will" ? next + 1 : next;
        if (Verb == "will" && has == next)
        {
            return;
        }

        if (Array.FindIndex(tokens, has, token => Measures.Contains(token.Lower)) is var noun and > 0 && noun - has is > 0 and <= 2
            && words.At(has) is "a" or "an" && words.At(noun + 1) == "of" && words.NumberAt(noun + 2) is { } amount)
        {
            var be = Verb switch { "will" => "will be", "had" => "was", _ => "is" };
            Add(AnswerType.Quantity, $"What {be} the {words.Between(has + 1, noun)} of {Subject}?", amount.Span);
        }

        if (words.NumberAt(has) is { Kind: EntityKind.Number } count && Verb != "will")
        {
            var first = Array.FindIndex(tokens, token => token.Span.Offset >= count.Span.End);
            var last = first;
            while (last > 0 && last + 1 < tokens.Length && last - first < 2 && words.IsPlainNoun(last + 1)
                && !words.HasComma(last + 1))
            {
                last++;
            }

            if (first > 0 && words.IsPlainNoun(first) && tokens[last].Lower.EndsWith('s') && words.EndsPhrase(last + 1))
            {
                var did = Verb switch { "has" => "does", "have" => "do", _ => "did" };
                Add(AnswerType.Count, $"How many {words.Between(first, last)} {did} {Subject} have?", count.Span);
            }
        }
    }

    // "have had ties since 1920": the time from which on.
    private void Lasting(int next)
    {
        if (Verb is not ("has" or "have") || !(words.At(next) is "had" or "been" || Verbs.OfParticiple(words.At(next)) is not null))
        {
            return;
        }

        var since = Array.FindIndex(tokens, next, token => token.Lower == "since");
        var mention = since < 0 ? null : Array.Find(sentence.Times, time => time.Span.Offset > tokens[since].Span.Offset);
        if (mention is { Computed: false } && sentence.Times.Length == 1 && mention.Span.Offset - tokens[since].Span.End <= " the ".Length
            && words.TailBetween(next + 1, since) is { Length: > 0 } tail)
        {
            Add(AnswerType.Date, $"Since when {Verb} {Subject} {words.At(next)} {tail}?", mention.Span);
        }
    }

    private void Costing(int next)
    {
        if (clause.LeadingTime is not null)
        {
            return;
        }

        var verb = (Verb, words.At(next)) switch
        {
            ("cost", _) => ("did", "cost", next),
            ("amounted", "to") => ("did", "amount to", next + 1),
            ("was" or "were", "worth") => (Verb, "worth", next + 1),
            _ => default,
        };
        if (verb.Item1 is not null
            && sentence.Entities
            .FirstOrDefault(entity => entity.Kind == EntityKind.Money && words.StartsAt(entity, verb.Item3)) is { Span.Length: > 0 } sum)
        {
            Add(AnswerType.Money, $"How much {verb.Item1} {Subject} {verb.Item2}?", sum.Span);
        }
    }

    private void AskPlace(int at, string question)
    {
        // The day may stand before the place: "was held on 4 May 1990 in Oslo".
        if (words.At(at) is "in" or "at" or "near" or "on" && words.NameAt(at + 1) is { Kind: EntityKind.Place or EntityKind.Name } place)
        {
            Add(AnswerType.Place, question, place.Span);
        }
    }

    private static bool IsAgent(Entity entity, Verb verb) =>
        entity.Kind is EntityKind.Person or EntityKind.Organization
            || (entity.Kind == EntityKind.Place && verb.Base is "sign" or "adopt" or "ratify");

    private static int WordsIn(string words) => words.Count(c => c == ' ') + 1;

    private void Add(AnswerType type, string question, TextSpan answer)
    {
        if (WordsIn(question) <= LongestQuestion)
        {
            drafts.Add(new QuestionDraft(question, type, sentence.Sentence.Span, answer, sentence.Paragraph.Number));
        }
    }
}

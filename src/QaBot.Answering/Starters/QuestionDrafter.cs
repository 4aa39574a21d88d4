using System.Collections.Frozen;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Starters;

/// <summary>Turns a plain sentence into the questions it answers: "The bridge opened in 1932." into "When did the bridge open?"</summary>
internal sealed class QuestionDrafter
{
    private const int LongestQuestion = 16;
    private const int LongestTail = 9;

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

    private readonly string text;
    private readonly AnalyzedSentence sentence;
    private readonly Token[] tokens;
    private readonly Clause clause;
    private readonly List<QuestionDraft> drafts = [];

    private QuestionDrafter(string text, AnalyzedSentence sentence, Clause clause)
    {
        this.text = text;
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
        if (next >= tokens.Length || ClauseReader.HasComma(text, tokens, next))
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
        if (ClauseReader.IsAdverb(Word(at)) && Verbs.OfParticiple(Word(at + 1)) is not null)
        {
            at++;
        }

        if (Verbs.OfParticiple(Word(at)) is not { IsTransitive: true } and not { HasPlace: true })
        {
            return;
        }

        var verb = Verbs.OfParticiple(Word(at))!;
        var asked = $"{Verb} {Subject} {verb.Participle}";
        var after = at + 1;
        if (Word(after) is "off" or "up" or "out" or "down" && !ClauseReader.HasComma(text, tokens, after))
        {
            asked += " " + Word(after);
            after++;
        }

        if (TimeAsked(after) is { } time && (TailBetween(after, time.Place) is { } tail))
        {
            var kept = tail.Length == 0 || Word(after) == "by" ? asked : $"{asked} {tail}";
            Add(AnswerType.Date, $"When {(WordsIn(kept) < LongestQuestion || !DropsTail(after) ? kept : asked)}?", time.Mention.Span);
        }
        else if (TimeAsked(after) is { } later && DropsTail(after))
        {
            Add(AnswerType.Date, $"When {asked}?", later.Mention.Span);
        }

        if (verb.HasPlace)
        {
            AskPlace(after, $"Where {asked}?");
        }

        if (Word(after) == "by" && NameAt(after + 1) is { } agent && IsAgent(agent, verb) && StandsAlone(agent))
        {
            Add(AnswerType.Person, $"Who {verb.Past} {Subject}?", agent.Span);
        }

        if (Word(after) == "because" && after + 2 < tokens.Length)
        {
            Add(AnswerType.Reason, $"Why {asked}?", TextSpan.FromBounds(tokens[after + 1].Span.Offset, tokens[^1].Span.End));
        }
    }

    private void Active(Verb verb, int next)
    {
        var hasObject = BeginsObject(next);
        if (verb.Base == "take" && Word(next) is "place" or "part")
        {
            hasObject = true;
        }
        else if (!(hasObject ? verb.IsTransitive : verb.IsIntransitive && ClauseReader.IsPreposition(Word(next))))
        {
            return;
        }

        if (TimeAsked(next) is { } time && TailBetween(next, time.Place) is { } tail && (tail.Length > 0 || verb.IsIntransitive))
        {
            Add(AnswerType.Date, $"When did {Subject} {$"{verb.Base} {tail}".TrimEnd()}?", time.Mention.Span);
        }

        if (!hasObject && verb is { IsIntransitive: true, HasPlace: true })
        {
            AskPlace(next, $"Where did {Subject} {verb.Base}?");
        }

        if (hasObject && Deeds.Contains(verb.Base) && PersonSubject() is { } person && TailToEnd(next) is { } done)
        {
            Add(AnswerType.Person, $"Who {verb.Past} {done}?", person.Span);
        }
    }

    private void Being(int next)
    {
        var quantity = sentence.Entities.FirstOrDefault(entity => entity.Kind == EntityKind.Quantity && StartsAt(entity, next));
        if (quantity.Span.Length > 0)
        {
            var adjective = Array.Find(tokens, token => token.Span.End == quantity.Span.End || token.Span.Offset == quantity.Span.End + 1);
            if (adjective.Lower is "tall" or "high" or "long" or "wide" or "deep" or "thick")
            {
                Add(AnswerType.Quantity, $"How {adjective.Lower} {Verb} {Subject}?", quantity.Span);
            }
        }

        if (Word(next) is "located" or "situated")
        {
            AskPlace(next + 1, $"Where {Verb} {Subject} {Word(next)}?");
        }

        if (Verb is "is" or "was" && Word(next) is "a" or "an" && IsNamed() && Ending(next) is { } end)
        {
            Add(AnswerType.Definition, $"What {Verb} {Subject}?", TextSpan.FromBounds(tokens[next].Span.Offset, tokens[end].Span.End));
        }
    }

    private void Having(int next)
    {
        var has = Word(next) == "have" && Verb == "will" ? next + 1 : next;
        if (Verb == "will" && has == next)
        {
            return;
        }

        if (Array.FindIndex(tokens, has, token => Measures.Contains(token.Lower)) is var noun and > 0 && noun - has is > 0 and <= 2
            && Word(has) is "a" or "an" && Word(noun + 1) == "of" && NumberAt(noun + 2) is { } amount)
        {
            var be = Verb switch { "will" => "will be", "had" => "was", _ => "is" };
            Add(AnswerType.Quantity, $"What {be} the {Words(has + 1, noun)} of {Subject}?", amount.Span);
        }

        if (NumberAt(has) is { Kind: EntityKind.Number } count && Verb != "will")
        {
            var first = Array.FindIndex(tokens, token => token.Span.Offset >= count.Span.End);
            var last = first;
            while (last > 0 && last + 1 < tokens.Length && last - first < 2 && IsPlainNoun(last + 1)
                && !ClauseReader.HasComma(text, tokens, last + 1))
            {
                last++;
            }

            if (first > 0 && IsPlainNoun(first) && tokens[last].Lower.EndsWith('s') && EndsPhrase(last + 1))
            {
                var did = Verb switch { "has" => "does", "have" => "do", _ => "did" };
                Add(AnswerType.Count, $"How many {Words(first, last)} {did} {Subject} have?", count.Span);
            }
        }
    }

    // "have had ties since 1920": the time from which on.
    private void Lasting(int next)
    {
        if (Verb is not ("has" or "have") || !(Word(next) is "had" or "been" || Verbs.OfParticiple(Word(next)) is not null))
        {
            return;
        }

        var since = Array.FindIndex(tokens, next, token => token.Lower == "since");
        var mention = since < 0 ? null : Array.Find(sentence.Times, time => time.Span.Offset > tokens[since].Span.Offset);
        if (mention is { Computed: false } && sentence.Times.Length == 1 && mention.Span.Offset - tokens[since].Span.End <= " the ".Length
            && TailBetween(next + 1, since) is { Length: > 0 } tail)
        {
            Add(AnswerType.Date, $"Since when {Verb} {Subject} {Word(next)} {tail}?", mention.Span);
        }
    }

    private void Costing(int next)
    {
        if (clause.LeadingTime is not null)
        {
            return;
        }

        var verb = (Verb, Word(next)) switch
        {
            ("cost", _) => ("did", "cost", next),
            ("amounted", "to") => ("did", "amount to", next + 1),
            ("was" or "were", "worth") => (Verb, "worth", next + 1),
            _ => default,
        };
        if (verb.Item1 is not null
            && sentence.Entities
            .FirstOrDefault(entity => entity.Kind == EntityKind.Money && StartsAt(entity, verb.Item3)) is { Span.Length: > 0 } sum)
        {
            Add(AnswerType.Money, $"How much {verb.Item1} {Subject} {verb.Item2}?", sum.Span);
        }
    }

    private void AskPlace(int at, string question)
    {
        // The day may stand before the place: "was held on 4 May 1990 in Oslo".
        if (Word(at) is "in" or "at" or "near" or "on" && NameAt(at + 1) is { Kind: EntityKind.Place or EntityKind.Name } place)
        {
            Add(AnswerType.Place, question, place.Span);
        }
    }

    private static bool IsAgent(Entity entity, Verb verb) =>
        entity.Kind is EntityKind.Person or EntityKind.Organization
            || (entity.Kind == EntityKind.Place && verb.Base is "sign" or "adopt" or "ratify");

    // "by Norway, Sweden and Denmark" has three answers.
    private bool StandsAlone(Entity entity)
    {
        var behind = Array.FindIndex(tokens, token => token.Span.Offset >= entity.Span.End);
        return behind < 0 || !(ClauseReader.HasComma(text, tokens, behind) || tokens[behind].Lower is "and" or "or");
    }

    private Entity? PersonSubject()
    {
        var first = tokens[clause.FirstSubjectToken].Span.Offset;
        var end = tokens[clause.LastSubjectToken].Span.End;
        return sentence.Entities
            .Where(entity => entity.Kind == EntityKind.Person && entity.Span.Offset == first && entity.Span.End == end
                && entity.Span.Of(text).Contains(' '))
            .Select(entity => (Entity?)entity)
            .FirstOrDefault();
    }

    // Only with "the": a bare name may be a person's, of whom "what" is not asked.
    private bool IsNamed() =>
        clause.LastSubjectToken > clause.FirstSubjectToken && tokens[clause.FirstSubjectToken].Lower == "the"
        && tokens[clause.FirstSubjectToken + 1].IsCapitalised && tokens[clause.LastSubjectToken].IsCapitalised;

    // A time with a preposition before it, written out, in the main clause; the one at the sentence's beginning first.
    private (TimeMention Mention, int Place)? TimeAsked(int from)
    {
        if (clause.LeadingTime is { } leading)
        {
            return sentence.Times.Length == 1 && !leading.Computed && Ending(from) is { } last ? (leading, last + 1) : null;
        }

        var mention = Array.Find(sentence.Times, time => time.Span.Offset > tokens[clause.Verb].Span.Offset);
        if (mention is null or { Computed: true })
        {
            return null;
        }

        var place = Array.FindIndex(tokens, token => token.Span.Offset == mention.Span.Offset);
        // The name of a weekday may stand between: "on Friday, 4 May 1990".
        var preposition = place - 1;
        if (preposition > from && tokens[preposition].Lower.EndsWith("day", StringComparison.Ordinal))
        {
            preposition--;
        }

        var behind = Array.FindIndex(tokens, token => token.Span.Offset >= mention.Span.End);
        return preposition >= from && tokens[preposition].Lower is "in" or "on" or "from" && IsFree(behind) ? (mention, preposition) : null;
    }

    // Behind the time, the sentence ends or goes on with what leaves the clause whole.
    private bool IsFree(int behind) =>
        behind < 0 || ClauseReader.HasComma(text, tokens, behind) || ClauseReader.OpensClause(tokens[behind].Lower)
        || (ClauseReader.IsPreposition(tokens[behind].Lower) && tokens[behind].Lower is not ("and" or "or" or "of" or "to"))
        || tokens[behind].Lower is "after" or "before";

    // The words between verb and time; null when they are more than a question can take.
    private string? TailBetween(int first, int end)
    {
        if (end - first > LongestTail)
        {
            return null;
        }

        for (var i = first; i < end; i++)
        {
            if (!IsTailWord(i) || ClauseReader.HasComma(text, tokens, i))
            {
                return null;
            }
        }

        return end == first ? string.Empty : ClauseReader.IsPreposition(tokens[end - 1].Lower) ? null : Words(first, end - 1);
    }

    private string? TailToEnd(int first) =>
        Ending(first) is { } last && TailBetween(first, last + 1) is { Length: > 0 } tail ? tail : null;

    private bool IsTailWord(int index)
    {
        var token = tokens[index];
        var isVerb = Verbs.MayBeVerb(token.Lower) && !token.IsCapitalised
            && !(index > 0 && ClauseReader.IsDeterminer(tokens[index - 1].Lower));
        return !isVerb && !ClauseReader.PointsBack(token.Lower) && !ClauseReader.OpensClause(token.Lower)
            && !ClauseReader.IsAdverb(token.Lower)
            && token.Lower is not ("but" or "so" or "yet");
    }

    // A tail of prepositions adds to the clause and may be left out: "was signed [by three states]".
    private bool DropsTail(int first) =>
        Word(first) is "by" or "in" or "at" or "near" or "with" or "during";

    // The last word of the clause: before a comma, a clause of its own, or the end.
    private int? Ending(int first)
    {
        for (var i = first; i < tokens.Length; i++)
        {
            if (i > first && (ClauseReader.HasComma(text, tokens, i) || ClauseReader.OpensClause(tokens[i].Lower)
                || tokens[i].Lower is "after" or "before"))
            {
                // A comma within a list leaves half of it behind.
                return ClauseReader.HasComma(text, tokens, i) && tokens[i..].Any(token => token.Lower is "and" or "or") ? null : i - 1;
            }
        }

        return tokens.Length - 1;
    }

    private bool BeginsObject(int index) =>
        ClauseReader.IsDeterminer(Word(index)) || (index < tokens.Length && tokens[index].IsCapitalised);

    private Entity? NameAt(int index)
    {
        var at = Word(index) == "the" ? index + 1 : index;
        return at < tokens.Length
            ? sentence.Entities
                .Where(entity => entity.Kind >= EntityKind.Name && entity.Kind != EntityKind.Role
                    && entity.Span.Offset == tokens[at].Span.Offset)
                .Select(entity => (Entity?)entity)
                .FirstOrDefault()
            : null;
    }

    private Entity? NumberAt(int index) =>
        sentence.Entities
            .Where(entity => entity.Kind is EntityKind.Number or EntityKind.Quantity or EntityKind.Money && StartsAt(entity, index))
            .Select(entity => (Entity?)entity)
            .FirstOrDefault();

    private bool StartsAt(Entity entity, int index) =>
        index < tokens.Length && (entity.Span.Offset == tokens[index].Span.Offset || entity.Span.Offset + 1 == tokens[index].Span.Offset);

    private bool IsPlainNoun(int index) =>
        index < tokens.Length && !tokens[index].IsCapitalised && !tokens[index].IsNumeric && !FunctionWords.Contains(tokens[index].Lower)
        && !ClauseReader.IsAdverb(tokens[index].Lower)
            && tokens[index].Lower is not ("percent" or "million" or "billion" or "thousand" or "hundred");

    private bool EndsPhrase(int index) =>
        index >= tokens.Length || ClauseReader.HasComma(text, tokens, index) || FunctionWords.Contains(tokens[index].Lower);

    private string Word(int index) => index < tokens.Length ? tokens[index].Lower : string.Empty;

    private string Words(int first, int last) => text[tokens[first].Span.Offset..tokens[last].Span.End];

    private static int WordsIn(string words) => words.Count(c => c == ' ') + 1;

    private void Add(AnswerType type, string question, TextSpan answer)
    {
        if (WordsIn(question) <= LongestQuestion)
        {
            drafts.Add(new QuestionDraft(question, type, sentence.Sentence.Span, answer, sentence.Paragraph.Number));
        }
    }
}

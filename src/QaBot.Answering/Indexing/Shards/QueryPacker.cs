using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>Turns queries of the kinds that the engine makes into bytes and back.</summary>
internal static class QueryPacker
{
    private enum Kind
    {
        Term,
        Phrase,
        Prefix,
        AnyOrAll,
        BestOf,
    }

    /// <summary>Packs a query.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="query">The query; boolean ones without coordination factor, best-of ones without tie breaker.</param>
    /// <param name="terms">Takes the terms whose statistics its scores depend on.</param>
    /// <exception cref="NotSupportedException">It is of another kind.</exception>
    public static void Pack(PackWriter writer, Query query, ISet<Term> terms)
    {
        switch (query)
        {
            case TermQuery one:
                Begin(Kind.Term);
                PackTerm(writer, one.Term);
                terms.Add(one.Term);
                break;
            case PhraseQuery phrase:
                Begin(Kind.Phrase);
                var words = phrase.GetTerms();
                writer.Number(words.Length);
                foreach (var word in words)
                {
                    PackTerm(writer, word);
                    terms.Add(word);
                }

                break;
            case PrefixQuery prefix:
                Begin(Kind.Prefix);
                PackTerm(writer, prefix.Prefix);
                break;
            case BooleanQuery boolean:
                Begin(Kind.AnyOrAll);
                writer.Number(boolean.Clauses.Count);
                foreach (var clause in boolean.Clauses)
                {
                    writer.Flag(clause.Occur == Occur.MUST);
                    Pack(writer, clause.Query, terms);
                }

                break;
            case DisjunctionMaxQuery best:
                Begin(Kind.BestOf);
                writer.Number(best.Disjuncts.Count);
                foreach (var one in best.Disjuncts)
                {
                    Pack(writer, one, terms);
                }

                break;
            default:
                throw new NotSupportedException($"A {query.GetType().Name} is not sent to shards.");
        }

        void Begin(Kind kind)
        {
            writer.Number((int)kind);
            writer.Single(query.Boost);
        }
    }

    /// <summary>Unpacks a query.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a packed query.</exception>
    public static Query Unpack(ref PackReader reader)
    {
        var kind = (Kind)reader.Number();
        var boost = reader.Single();
        var query = Unpack(ref reader, kind);
        query.Boost = boost;
        return query;
    }

    /// <summary>Packs a term.</summary>
    public static void PackTerm(PackWriter writer, Term term)
    {
        writer.Text(term.Field);
        writer.Text(term.Text);
    }

    /// <summary>Unpacks a term.</summary>
    public static Term UnpackTerm(ref PackReader reader) => new(reader.Text(), reader.Text());

    private static Query Unpack(ref PackReader reader, Kind kind)
    {
        switch (kind)
        {
            case Kind.Term:
                return new TermQuery(UnpackTerm(ref reader));
            case Kind.Phrase:
                var phrase = new PhraseQuery();
                for (var left = reader.Number(); left > 0; left--)
                {
                    phrase.Add(UnpackTerm(ref reader));
                }

                return phrase;
            case Kind.Prefix:
                return new PrefixQuery(UnpackTerm(ref reader));
            case Kind.AnyOrAll:
                var boolean = new BooleanQuery(disableCoord: true);
                for (var left = reader.Number(); left > 0; left--)
                {
                    var occur = reader.Flag() ? Occur.MUST : Occur.SHOULD;
                    boolean.Add(Unpack(ref reader), occur);
                }

                return boolean;
            case Kind.BestOf:
                var best = new DisjunctionMaxQuery(0);
                for (var left = reader.Number(); left > 0; left--)
                {
                    best.Add(Unpack(ref reader));
                }

                return best;
            default:
                throw new InvalidDataException("A packed query is of no known kind.");
        }
    }
}

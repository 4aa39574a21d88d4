using System.Collections.Frozen;

namespace QaBot.Answering.Articles.Sentences;

/// <summary>The abbreviations of English newspapers and encyclopedias, and the commonest of other languages.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Build();
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word before a full stop is.</summary>
    /// <param name="word">The word without its last full stop: "U.S", "Mr", "etc".</param>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsLetter(word[^1]))
        {
            return AbbreviationKind.None;
        }

        if (Lookup.TryGetValue(word, out var kind))
        {
            return kind;
        }

        // A small letter is a variable or "p. 5"; a capital one is an initial.
        return word.Length == 1 && char.IsLower(word[0]) ? AbbreviationKind.Numbered
            : word.Length == 1 || IsDotted(word) ? AbbreviationKind.Open
            : AbbreviationKind.None;
    }

    // "U.S", "J.R.R", "J.-P": single letters, each with a full stop.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length > 12 || !word.Contains('.'))
        {
            return false;
        }

        var run = 0;
        foreach (var c in word)
        {
            run = char.IsLetter(c) ? run + 1 : 0;
            if (run > 1 || (run == 0 && c is not ('.' or '-')))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenDictionary<string, AbbreviationKind> Build()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(AbbreviationKind.Leading, """
            Mr Mrs Ms Mx Dr Drs Prof Gen Col Lt Capt Cpt Maj Sgt Cpl Pvt Adm Cmdr Cdr Brig Sen Rep Gov Pres Rev Hon Fr Msgr
            Supt Insp Det Amb Messrs Mme Mlle MM Sra Srta Hr Mt Ft vs v viz cf e.g i.e a.k.a eg ie approx incl esp z.B d.h u.a
            bzw ca vgl geb sog evtl ggf т.е т.к им ул
            """);
        Add(AbbreviationKind.Numbered, """
            No Nos no nos Nr nr Fig Figs fig figs Vol Vols vol vols pp pg Ch ch Sec sec Art art Op op Ex par Par Eq eq
            Abs Bd núm pág стр
            """);
        Add(AbbreviationKind.Open, """
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
            Jr Sr Esq Inc Ltd Co Corp LLC Bros Cos Assn Dept dept Govt govt Univ Inst Ave Blvd Rd St Ste Pl Hwy Rte Mts
            Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
            Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
            Ph.D PhD M.Sc B.Sc D.Phil Ed.D Ph Bc est Est max min avg tel Tel ext Ext ed eds Ed Eds trans Trans dir repr al
            orig ref rev misc mfg dist Dist Gdns Sq cont Cont lit Lat Gk Ger Sp Str Mio Mrd Jh EE UU Ud Uds av apr env
            руб млн млрд тыс см
            """);
        Add(AbbreviationKind.Meridian, "a.m p.m A.M P.M am pm AM PM");
        Add(AbbreviationKind.Closing, "etc usw т.д т.п др г гг");
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(AbbreviationKind kind, string words)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                kinds[word] = kind;
            }
        }
    }
}

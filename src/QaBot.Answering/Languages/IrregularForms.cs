using System.Collections.Frozen;
using Lucene.Net.Analysis.Miscellaneous;

namespace QaBot.Answering.Languages;

/// <summary>
/// English forms that no ending gives away. One that belongs to a single word is indexed under it: came under come, men
/// under man. One that may be read in several ways (leaves, left, saw, found) is indexed as it stands, and a question
/// finds it by each of its readings.
/// </summary>
internal static class IrregularForms
{
    // Base form, then the other forms. A star marks a form that is also a word of its own, or a form of another word that
    // its ending gives away. Forms that stand in several families need none.
    private const string Families =
        """
        abide abode*, arise arose arisen, awake awoke awoken, bear bore* borne, beat beaten, become became, befall befell befallen,
        beget begot begotten, begin began begun, behold beheld, bend bent, beseech besought, bid bade bidden, bind bound*,
        bite bit* bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt,
        buy bought, catch caught, choose chose chosen, cling clung, clothe clad, come came, creep crept, deal dealt, dig dug,
        dive dove*, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten,
        fall fell* fallen, feed fed, feel felt*, fight fought, find found*, flee fled, fling flung, fly flew flown,
        forbid forbade forbidden, foresee foresaw foreseen, foretell foretold, forget forgot forgotten, forgive forgave forgiven,
        forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten, gild gilt, give gave given,
        go went gone, grind ground*, grow grew grown, hang hung, hear heard, hew hewn, hide hid hidden, hold held, keep kept,
        kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left* leaves, lend lent,
        lie lay lain lying, light lit, live lives, lose lost, make made, mean meant means*, meet met, mislead misled, mislay mislaid,
        misspell misspelt, mistake mistook mistaken, misunderstand misunderstood, mow mown, outdo outdid outdone,
        outgrow outgrew outgrown, outrun outran, outsell outsold, overcome overcame, overdo overdid overdone, overhear overheard,
        override overrode overridden, overrun overran, oversee oversaw overseen, oversleep overslept, overtake overtook overtaken,
        overthrow overthrew overthrown, partake partook partaken, pay paid, prove proven, rebuild rebuilt, redo redid redone,
        remake remade, rend rent*, repay repaid, resell resold, retell retold, rewind rewound, rewrite rewrote rewritten,
        ride rode ridden, ring rang rung*, rise rose* risen, run ran, saw sawn, say said, see saw* seen, seek sought, sell sold,
        send sent, sew sewn, shake shook shaken, shave shaven, shear shorn, shine shone, shoe shod, shoot shot*, show shown,
        shrink shrank shrunk shrunken, sing sang sung, sink sank sunk sunken, sit sat, slay slew* slain, sleep slept, slide slid,
        sling slung, slink slunk, smell smelt*, smite smote smitten, sow sown, speak spoke* spoken, speed sped, spell spelt*,
        spend spent, spill spilt, spin spun, spit spat*, spoil spoilt, spring sprang sprung, stand stood, stave stove*,
        steal stole* stolen, stick stuck, sting stung, stink stank stunk, strew strewn, stride strode stridden,
        strike struck stricken, string strung, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum,
        swing swung, take took taken, teach taught, tear tore torn, tell told, think thought*, throw threw thrown, tread trod trodden,
        undergo underwent undergone, understand understood, undertake undertook undertaken, undo undid undone, unwind unwound,
        uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound*,
        withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written, die died dying,
        tie tying, man men, woman women, child children, grandchild grandchildren, schoolchild schoolchildren, stepchild stepchildren,
        godchild godchildren, person people, ox oxen, foot feet, forefoot forefeet, tooth teeth, goose geese, mouse mice,
        dormouse dormice, louse lice, die dice*, penny pence, wife wives, housewife housewives, midwife midwives, life lives,
        afterlife afterlives, leaf leaves, sheaf sheaves, half halves, halve halves, calf calves, calve calves, self selves,
        elf elves, shelf shelves, bookshelf bookshelves, wolf wolves, werewolf werewolves, knife knives, penknife penknives,
        thief thieves, loaf loaves, hoof hooves, scarf scarves, wharf wharves, dwarf dwarves, axis axes, axe axes, base bases,
        basis bases, crisis crises, oasis oases, thesis theses, synthesis syntheses, hypothesis hypotheses, parenthesis parentheses,
        analysis analyses, analyse analyses, diagnosis diagnoses, diagnose diagnoses, emphasis emphases, synopsis synopses,
        ellipsis ellipses, ellipse ellipses, phenomenon phenomena, criterion criteria, automaton automata, datum data,
        bacterium bacteria, medium media, memorandum memoranda, millennium millennia, stadium stadia, symposium symposia,
        curriculum curricula, stratum strata, addendum addenda, erratum errata, quantum quanta, ovum ova, nucleus nuclei,
        fungus fungi, stimulus stimuli, alumnus alumni, cactus cacti, radius radii, focus foci, locus loci, terminus termini,
        bacillus bacilli, syllabus syllabi, genus genera, corpus corpora, appendix appendices, index indices, matrix matrices,
        vertex vertices, vortex vortices, codex codices, larva larvae, alga algae, formula formulae, antenna antennae,
        vertebra vertebrae, nebula nebulae, plateau plateaux, bureau bureaux, chateau chateaux, tableau tableaux, good better best,
        bad worse worst, far farther farthest further* furthest, old elder* eldest
        """;

    private const string Men =
        """
        alder anchor assembly bats boat brake business camera cattle chair church clergy coach congress council country crafts dairy
        door dutch english fire fisher fore free french frontiers gentle guards gun handy helms hench herds highway horse hunts
        infantry irish journey kins laundry lay line longshore lumber mad marks merchant middle midship militia milk newspaper news
        noble norse oars ombuds patrol plough plow police post press rifle sales scots sea service show snow space spokes sports
        states swords towns trades tribes watch weather welsh woods work yachts yeo
        """;

    private const string Women =
        """
        anchor assembly business camera chair clergy congress council country english fore french gentle horse irish kins lay noble
        police sales scots service spokes sports washer
        """;

    private static readonly FrozenDictionary<string, Family[]> ByWord = All()
        .SelectMany(family => family.Forms.Append(family.Base).Distinct().Select(word => (word, family)))
        .GroupBy(pair => pair.word, pair => pair.family, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The index form of each form for Lucene's filter.</summary>
    public static StemmerOverrideFilter.StemmerOverrideMap Map { get; } = Build();

    /// <summary>
    /// The other words that a word may be a form of, or that may be forms of it, each as it is indexed: leave, left and leaf
    /// for leaves.
    /// </summary>
    /// <param name="word">As it stands in the question, in lower case.</param>
    /// <param name="stem">As it is indexed: "rises" is a form of "rise", though not listed.</param>
    public static IEnumerable<string> Akin(string word, string stem)
    {
        var families = ByWord.TryGetValue(word, out var listed) ? listed
            : ByWord.TryGetValue(stem, out var found) ? found.Where(family => family.Base == stem) : [];
        return families
            .SelectMany(family => family.Forms.Where(IsAmbiguous).Append(family.Base))
            .Where(other => other != stem)
            .Distinct(StringComparer.Ordinal);
    }

    private static bool IsAmbiguous(string form) => ByWord[form] is { Length: > 1 } || ByWord[form][0].Own.Contains(form);

    private static IEnumerable<Family> All() =>
        Split(Families, [',', '\n'])
            .Select(Family.Of)
            .Concat(Split(Men, [' ', '\n']).Select(start => new Family(start + "man", [start + "men"], [])))
            .Concat(Split(Women, [' ', '\n']).Select(start => new Family(start + "woman", [start + "women"], [])));

    private static string[] Split(string words, char[] separators) =>
        words.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static StemmerOverrideFilter.StemmerOverrideMap Build()
    {
        var builder = new StemmerOverrideFilter.Builder(ignoreCase: false);
        foreach (var (form, families) in ByWord)
        {
            builder.Add(form, IsAmbiguous(form) ? form : families[0].Base);
        }

        return builder.Build();
    }

    /// <summary>A word with its irregular forms.</summary>
    /// <param name="Base">The word.</param>
    /// <param name="Forms">Its forms.</param>
    /// <param name="Own">Those of them that are also words of their own.</param>
    private sealed record Family(string Base, string[] Forms, string[] Own)
    {
        public static Family Of(string line)
        {
            var words = line.Split(' ');
            return new Family(
                words[0],
                [.. words[1..].Select(form => form.TrimEnd('*'))],
                [.. words[1..].Where(form => form[^1] == '*').Select(form => form[..^1])]);
        }
    }
}

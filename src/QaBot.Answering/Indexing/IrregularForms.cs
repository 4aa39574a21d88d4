using Lucene.Net.Analysis.Miscellaneous;

namespace QaBot.Answering.Indexing;

/// <summary>
/// English forms that no ending gives away, each indexed under its base form: came under come, men under man. Forms
/// that are also common words of another meaning (saw, found, left, felt) are left alone where the base would mislead.
/// </summary>
internal static class IrregularForms
{
    // Base form, then the other forms.
    private static readonly string[] Families =
    [
        "arise arose arisen", "awake awoke awoken", "bear bore borne", "beat beaten", "become became", "begin began begun", "bend bent",
        "bind bound", "bite bit bitten", "bleed bled", "blow blew blown", "break broke broken", "breed bred", "bring brought", "build built",
        "burn burnt", "buy bought", "catch caught", "choose chose chosen", "cling clung", "come came", "creep crept", "deal dealt", "dig dug",
        "draw drew drawn", "dream dreamt", "drink drank drunk", "drive drove driven", "eat ate eaten", "fall fell fallen", "feed fed",
        "fight fought", "flee fled", "fly flew flown", "forbid forbade forbidden", "forget forgot forgotten", "forgive forgave forgiven",
        "freeze froze frozen", "get got gotten", "give gave given", "go went gone", "grow grew grown", "hang hung", "hear heard", "hide hid hidden",
        "hold held", "keep kept", "kneel knelt", "know knew known", "lay laid", "lead led", "leap leapt", "learn learnt", "lend lent",
        "lose lost", "make made", "mean meant", "meet met", "overcome overcame", "pay paid", "ride rode ridden", "ring rang rung",
        "rise rose risen", "run ran", "say said", "seek sought", "sell sold", "send sent", "shake shook shaken", "shine shone", "shoot shot",
        "show shown", "shrink shrank shrunk", "sing sang sung", "sink sank sunk", "sit sat", "sleep slept", "slide slid", "speak spoke spoken",
        "speed sped", "spend spent", "spin spun", "spring sprang sprung", "stand stood", "steal stole stolen", "stick stuck", "strike struck stricken",
        "strive strove striven", "swear swore sworn", "sweep swept", "swim swam swum", "swing swung", "take took taken", "teach taught",
        "tear tore torn", "tell told", "think thought", "throw threw thrown", "understand understood", "undertake undertook undertaken",
        "wake woke woken", "wear wore worn", "weave wove woven", "weep wept", "win won", "withdraw withdrew withdrawn", "write wrote written",
        "man men", "woman women", "child children", "person people", "foot feet", "tooth teeth", "mouse mice", "goose geese", "wife wives",
        "life lives", "leaf leaves", "half halves", "self selves", "knife knives", "wolf wolves", "shelf shelves", "thief thieves",
        "crisis crises", "thesis theses", "basis bases", "analysis analyses", "hypothesis hypotheses", "phenomenon phenomena", "criterion criteria",
        "datum data", "bacterium bacteria", "medium media", "nucleus nuclei", "fungus fungi", "stimulus stimuli", "appendix appendices", "index indices",
        "good better best", "bad worse worst", "die died dying", "lie lying",
    ];

    /// <summary>The forms for Lucene's filter.</summary>
    public static StemmerOverrideFilter.StemmerOverrideMap Map { get; } = Build();

    private static StemmerOverrideFilter.StemmerOverrideMap Build()
    {
        var builder = new StemmerOverrideFilter.Builder(ignoreCase: false);
        foreach (var family in Families)
        {
            var forms = family.Split(' ');
            foreach (var form in forms[1..])
            {
                builder.Add(form, forms[0]);
            }
        }

        return builder.Build();
    }
}

using System.Collections.Frozen;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Bg;
using Lucene.Net.Analysis.Ca;
using Lucene.Net.Analysis.Cz;
using Lucene.Net.Analysis.Da;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.El;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Eu;
using Lucene.Net.Analysis.Fa;
using Lucene.Net.Analysis.Fi;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ga;
using Lucene.Net.Analysis.Gl;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.Hu;
using Lucene.Net.Analysis.Hy;
using Lucene.Net.Analysis.Id;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Lv;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ro;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Tr;
using Lucene.Net.Util;

namespace QaBot.Answering.Languages;

/// <summary>The languages that Lucene has an analyzer for that reduces words to stems.</summary>
internal static class LanguageTable
{
    private static readonly Language[] Stemmed =
    [
        Language.Of("ar", words => new ArabicAnalyzer(LuceneVersion.LUCENE_48, words), () => ArabicAnalyzer.DefaultStopSet),
        Language.Of("bg", words => new BulgarianAnalyzer(LuceneVersion.LUCENE_48, words), () => BulgarianAnalyzer.DefaultStopSet),
        Language.Of("ca", words => new CatalanAnalyzer(LuceneVersion.LUCENE_48, words), () => CatalanAnalyzer.DefaultStopSet),
        Language.Of("cs", words => new CzechAnalyzer(LuceneVersion.LUCENE_48, words), () => CzechAnalyzer.DefaultStopSet),
        Language.Of("da", words => new DanishAnalyzer(LuceneVersion.LUCENE_48, words), () => DanishAnalyzer.DefaultStopSet),
        Language.Of("de", words => new GermanAnalyzer(LuceneVersion.LUCENE_48, words), () => GermanAnalyzer.DefaultStopSet),
        Language.Of("el", words => new GreekAnalyzer(LuceneVersion.LUCENE_48, words), () => GreekAnalyzer.DefaultStopSet),
        Language.Of("es", words => new SpanishAnalyzer(LuceneVersion.LUCENE_48, words), () => SpanishAnalyzer.DefaultStopSet),
        Language.Of("eu", words => new BasqueAnalyzer(LuceneVersion.LUCENE_48, words), () => BasqueAnalyzer.DefaultStopSet),
        Language.Of("fa", words => new PersianAnalyzer(LuceneVersion.LUCENE_48, words), () => PersianAnalyzer.DefaultStopSet),
        Language.Of("fi", words => new FinnishAnalyzer(LuceneVersion.LUCENE_48, words), () => FinnishAnalyzer.DefaultStopSet),
        Language.Of("fr", words => new FrenchAnalyzer(LuceneVersion.LUCENE_48, words), () => FrenchAnalyzer.DefaultStopSet),
        Language.Of("ga", words => new IrishAnalyzer(LuceneVersion.LUCENE_48, words), () => IrishAnalyzer.DefaultStopSet),
        Language.Of("gl", words => new GalicianAnalyzer(LuceneVersion.LUCENE_48, words), () => GalicianAnalyzer.DefaultStopSet),
        Language.Of("hi", words => new HindiAnalyzer(LuceneVersion.LUCENE_48, words), () => HindiAnalyzer.DefaultStopSet),
        Language.Of("hu", words => new HungarianAnalyzer(LuceneVersion.LUCENE_48, words), () => HungarianAnalyzer.DefaultStopSet),
        Language.Of("hy", words => new ArmenianAnalyzer(LuceneVersion.LUCENE_48, words), () => ArmenianAnalyzer.DefaultStopSet),
        Language.Of("id", words => new IndonesianAnalyzer(LuceneVersion.LUCENE_48, words), () => IndonesianAnalyzer.DefaultStopSet),
        Language.Of("it", words => new ItalianAnalyzer(LuceneVersion.LUCENE_48, words), () => ItalianAnalyzer.DefaultStopSet),
        Language.Of("lv", words => new LatvianAnalyzer(LuceneVersion.LUCENE_48, words), () => LatvianAnalyzer.DefaultStopSet),
        Language.Of("nl", words => new DutchAnalyzer(LuceneVersion.LUCENE_48, words), () => DutchAnalyzer.DefaultStopSet),
        Language.Of("no", words => new NorwegianAnalyzer(LuceneVersion.LUCENE_48, words), () => NorwegianAnalyzer.DefaultStopSet),
        Language.Of("pt", words => new PortugueseAnalyzer(LuceneVersion.LUCENE_48, words), () => PortugueseAnalyzer.DefaultStopSet),
        Language.Of("ro", words => new RomanianAnalyzer(LuceneVersion.LUCENE_48, words), () => RomanianAnalyzer.DefaultStopSet),
        Language.Of("ru", words => new RussianAnalyzer(LuceneVersion.LUCENE_48, words), () => RussianAnalyzer.DefaultStopSet),
        Language.Of("sv", words => new SwedishAnalyzer(LuceneVersion.LUCENE_48, words), () => SwedishAnalyzer.DefaultStopSet),
        Language.Of("tr", words => new TurkishAnalyzer(LuceneVersion.LUCENE_48, words), () => TurkishAnalyzer.DefaultStopSet),
    ];

    private static readonly FrozenDictionary<string, Language> ByCode = Stemmed.Append(Language.English)
        .ToFrozenDictionary(language => language.Code, StringComparer.Ordinal);

    /// <summary>All of them, English among them.</summary>
    public static IEnumerable<Language> All => ByCode.Values;

    /// <summary>The language of a code; <see cref="Language.Other"/> when there is none.</summary>
    public static Language Find(string code) =>
        ByCode.GetValueOrDefault(code is "nb" or "nn" ? "no" : code, Language.Other);
}

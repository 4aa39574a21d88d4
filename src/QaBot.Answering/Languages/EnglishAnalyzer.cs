using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace QaBot.Answering.Languages;

/// <summary>
/// Words in lower case, without accents and possessives, reduced to their stem by Krovetz's dictionary-based stemmer.
/// No stop words are dropped, since Lucene's English list holds "no", "not" and "will"; a question drops its own.
/// </summary>
internal sealed class EnglishAnalyzer : Analyzer
{
    /// <summary>Makes an analyzer. Without a reuse by field, the first field's filters would serve all fields.</summary>
    public EnglishAnalyzer()
        : base(PER_FIELD_REUSE_STRATEGY)
    {
    }

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        TokenStream stream = new EnglishPossessiveFilter(LuceneVersion.LUCENE_48, source);
        stream = new LowerCaseFilter(LuceneVersion.LUCENE_48, stream);
        stream = new ASCIIFoldingFilter(stream);
        if (fieldName != Language.English.Fields.Word)
        {
            stream = new StemmerOverrideFilter(stream, IrregularForms.Map);
            stream = new KStemFilter(stream);
        }

        return new TokenStreamComponents(source, stream);
    }
}
